package io.clientele.vat.treatment;

import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territory;
import org.jspecify.annotations.Nullable;

/** Row 17: the middle one of three, each identified in another state, where the last one owes the tax. */
final class Triangulation implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.sale().triangular() || !facts.isBusiness() || !facts.crossesWithinUnion()) {
            return null;
        }
        if (!facts.isIdentifiedIn(facts.to()) || facts.isEstablishedIn(facts.to())) {
            return null;
        }
        @Nullable Territory used = usedBy(facts);
        if (used == null) {
            return Outcome.needs(
                    "seller.vat_id",
                    "The middle one of three uses a VAT number of a state other than that of dispatch and that of arrival");
        }
        if (facts.sameState(used, facts.from()) || facts.sameState(used, facts.to())) {
            return null;
        }
        if (facts.isChecked(Verification.INVALID)) {
            return null;
        }
        return facts.isChecked(Verification.VALID)
                ? Outcome.settled(Untaxed.TRIANGULATION, facts.to(), "Art. 42, 141, 197")
                : Numbers.needsCheck();
    }

    /**
     * The state whose number the seller uses: the one told, which may be another than that of establishment (C-580/16
     * Bühler), and otherwise the seller's own, unless it is not sure. Nothing where it is not known.
     */
    private static @Nullable Territory usedBy(Facts facts) {
        Seller seller = facts.sale().seller();
        if (seller.identifiedIn().isPresent()) {
            return seller.identifiedIn().get();
        }
        if (!facts.inUnion(facts.seller())) {
            return null;
        }
        return facts.isRegisteredIn(facts.from()) && !seller.registrations().isEmpty() ? null : facts.seller();
    }
}
