package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 11: goods that leave the VAT territory of the Union. */
final class Export implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.inUnion(facts.from()) || facts.inUnion(facts.to())) {
            return null;
        }
        // A small enterprise is exempt without credit for what it exports, too (Art. 284, 289).
        return SmallEnterprise.isExemptAtHome(facts, facts.from())
                ? Outcome.domestic(facts.from(), "Art. 31, 32", "A small enterprise stays so when it exports")
                : Outcome.settled(Untaxed.EXPORT, facts.from(), "Art. 146(1)(a), (b)");
    }
}
