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
        return split ? Taxed.at(facts, placed, VatCategory.SPLIT_PAYMENT) : null;
    }
}
