package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 11: goods that leave the VAT territory of the Union. */
final class Export implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        return facts.inUnion(facts.from()) && !facts.inUnion(facts.to())
                ? Outcome.settled(Untaxed.EXPORT, facts.from(), "Art. 146(1)(a), (b)")
                : null;
    }
}
