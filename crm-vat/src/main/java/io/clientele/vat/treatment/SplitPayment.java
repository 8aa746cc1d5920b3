package io.clientele.vat.treatment;

import io.clientele.vat.VatCategory;
import org.jspecify.annotations.Nullable;

/** Row 24: in Italy public bodies pay the VAT for their suppliers. */
final class SplitPayment implements ChargeStep {
    private static final String ITALY = "IT";

    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        boolean split = facts.sale().buyer().paysSplit()
                && facts.state(placed.territory()).equals(ITALY)
                && facts.state(facts.seller()).equals(ITALY);
        if (!split) {
            return null;
        }
        return LegalChange.SPLIT_PAYMENT.holdsOn(facts.date())
                ? Taxed.at(facts, placed, VatCategory.SPLIT_PAYMENT)
                : Treatment.Needs.of(
                        "buyer.pays_split",
                        "Italy's split payment is authorised from 2015 up to 30 June 2026 as far as is known here; see"
                                + " whether it holds");
    }
}
