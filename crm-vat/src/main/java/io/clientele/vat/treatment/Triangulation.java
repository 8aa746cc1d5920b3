package io.clientele.vat.treatment;

import io.clientele.vat.number.Verification;
import org.jspecify.annotations.Nullable;

/** Row 17: the middle one of three, each identified in another state, where the last one owes the tax. */
final class Triangulation implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.sale().triangular() || !facts.isBusiness() || !facts.crossesWithinUnion()) {
            return null;
        }
        boolean three = facts.isIdentifiedIn(facts.to())
                && !facts.isRegisteredIn(facts.from())
                && !facts.isEstablishedIn(facts.to());
        if (!three) {
            return null;
        }
        if (facts.isChecked(Verification.INVALID)) {
            return null;
        }
        return facts.isChecked(Verification.VALID)
                ? Outcome.settled(Untaxed.TRIANGULATION, facts.to(), "Art. 42, 141, 197")
                : Numbers.needsCheck();
    }
}
