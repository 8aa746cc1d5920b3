package io.clientele.vat.einvoice;

import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the code of a document and its notes say of its kind. */
final class ReadKind {
    /** The credit notes among the codes of UNCL 1001 that EN 16931 allows. */
    private static final Set<String> CREDIT =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

    private static final Set<String> SELF_BILLED = Set.of("261", "389");

    private ReadKind() {}

    static void set(InvoiceDraft.Builder draft, String code, List<String> notes) {
        draft.kind(CREDIT.contains(code) ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE)
                .selfBilled(SELF_BILLED.contains(code));
        for (String note : notes) {
            Optional<Mention> mention = Mention.of(note);
            if (mention.isEmpty()) {
                draft.addNotes(note);
            } else if (mention.get() == Mention.CASH_ACCOUNTING) {
                draft.cashAccounting(true);
            }
        }
    }
}
