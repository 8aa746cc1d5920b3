package io.clientele.vat.treatment;

import io.clientele.vat.VatCategory;
import org.jspecify.annotations.Nullable;

/** Row 23: the taxes of the Canary Islands, Ceuta and Melilla, which stand in the place of VAT. */
final class LocalTax implements ChargeStep {
    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        VatCategory category = placed.territory().localTax().orElse(null);
        return category == null ? null : Taxed.at(facts, placed, category);
    }
}
