package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.TotalsAnswer;
import java.util.Optional;
import java.util.Set;

/** Whether an invoice may be a simplified one (Art. 220a of Directive 2006/112/EC). */
final class SimplifiedNeeds {
    private static final String FIELD = "simplified";

    private SimplifiedNeeds() {}

    /** Why a draft may not be one; nothing if it may, or is none. */
    static Optional<Missing> of(InvoiceDraft draft, InvoiceRules rules, Set<VatCategory> categories) {
        if (!draft.simplified()) {
            return Optional.empty();
        }
        if (categories.contains(VatCategory.INTRA_COMMUNITY) || categories.contains(VatCategory.REVERSE_CHARGE)) {
            return Optional.of(
                    new Missing(FIELD, "Art. 220a(2)", "a full invoice for supplies to another member state"));
        }
        if (draft.distanceSale()) {
            return Optional.of(new Missing(
                    FIELD,
                    "Art. 220a(2)",
                    "a full invoice for goods that go to a consumer in another member state, where the one-stop shop is"
                            + " not used"));
        }
        boolean whateverTheAmount = draft.kind() == InvoiceKind.CREDIT_NOTE || isOfSmallEnterprise(draft, categories);
        return whateverTheAmount ? Optional.empty() : aboveLimit(draft, rules);
    }

    /** Art. 220a(1)(c), for supplies that are exempt by Art. 284. */
    private static boolean isOfSmallEnterprise(InvoiceDraft draft, Set<VatCategory> categories) {
        return draft.smallEnterprise() && categories.equals(Set.of(VatCategory.EXEMPT));
    }

    private static Optional<Missing> aboveLimit(InvoiceDraft draft, InvoiceRules rules) {
        Optional<Money> limit = rules.simplifiedUpTo(draft.currency());
        if (limit.isEmpty()) {
            return Optional.of(new Missing(
                    FIELD,
                    "Art. 220a(1)(a)",
                    "a full invoice, as the limit in " + draft.currency().getCurrencyCode()
                            + " is not known, which the state of the seller has set"));
        }
        boolean above = draft.totals() instanceof TotalsAnswer.Totalled totalled
                && totalled.totals().gross().compareAmount(limit.get()) > 0;
        return above
                ? Optional.of(new Missing(FIELD, "Art. 220a(1)(a)", "a full invoice above " + limit.get()))
                : Optional.empty();
    }
}
