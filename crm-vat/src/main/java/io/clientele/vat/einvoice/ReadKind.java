package io.clientele.vat.einvoice;

import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.Mentions;
import java.util.List;
import java.util.Set;

/** What the code of a document and its notes say of its kind. */
final class ReadKind {
    /** The credit notes among the codes of UNCL 1001 that EN 16931 allows. */
    private static final Set<String> CREDIT =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

    private static final Set<String> SELF_BILLED = Set.of("261", "389");

    private ReadKind() {}

    static void set(InvoiceDraft.Builder draft, String code, List<String> notes) {
        boolean selfBilled = SELF_BILLED.contains(code);
        draft.kind(CREDIT.contains(code) ? InvoiceKind.CREDIT_NOTE : InvoiceKind.INVOICE)
                .selfBilled(selfBilled);
        for (String note : notes) {
            if (says(note, Mention.CASH_ACCOUNTING)) {
                draft.cashAccounting(true);
            } else if (!selfBilled || !says(note, Mention.SELF_BILLING)) {
                draft.addNotes(note);
            }
        }
    }

    /** Without the notes that every invoice with split payment has. */
    static InvoiceDraft withoutImplied(InvoiceDraft draft) {
        boolean split = draft.lines().stream().anyMatch(line -> line.vat().category() == VatCategory.SPLIT_PAYMENT);
        return split && draft.notes().stream().anyMatch(note -> says(note, Mention.SPLIT_PAYMENT))
                ? builder(draft)
                        .notes(draft.notes().stream()
                                .filter(note -> !says(note, Mention.SPLIT_PAYMENT))
                                .toList())
                        .build()
                : draft;
    }

    private static InvoiceDraft.Builder builder(InvoiceDraft draft) {
        InvoiceDraft.Builder builder = InvoiceDraft.builder();
        builder.from(draft);
        return builder;
    }

    private static boolean says(String note, Mention mention) {
        return Mentions.standard().isSaid(mention, note);
    }
}
