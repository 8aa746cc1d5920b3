package io.clientele.vat.treatment;

import io.clientele.vat.VatCategory;

/** Everything else: the seller charges the rate of the place. */
final class AtRate implements ChargeStep {
    @Override
    public Treatment charge(Facts facts, Outcome.Placed placed) {
        return Taxed.at(facts, placed, VatCategory.STANDARD);
    }
}
