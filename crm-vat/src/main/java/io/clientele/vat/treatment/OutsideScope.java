package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/**
 * What is placed outside the Union bears the tax of that place only where the seller is at home there and it is known.
 */
final class OutsideScope implements ChargeStep {
    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        if (facts.inUnion(placed.territory()) || Taxed.isAtHome(facts, placed.territory())) {
            return null;
        }
        return Untaxed.OUTSIDE_SCOPE.at(placed.territory(), placed.article());
    }
}
