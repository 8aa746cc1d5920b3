package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Goods that neither begin nor end their way in the VAT territory of the Union. */
final class OutsideUnion implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        return !facts.inUnion(facts.from()) && !facts.inUnion(facts.to())
                ? Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.to(), "Art. 31, 32")
                : null;
    }
}
