package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/**
 * Row 8: transport of passengers is taxed where it takes place, by the distances covered (Art. 48). What stays within a
 * state goes the way of all that is bound to a place; of a journey through several the distances are not known.
 */
final class PassengerTransport implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.placeRule() != PlaceRule.PASSENGER_TRANSPORT) {
            return null;
        }
        if (!facts.hasFrom() || !facts.hasTo()) {
            return Outcome.needs(
                    facts.hasFrom() ? "ship_to" : "ship_from",
                    "Transport of passengers is taxed where it takes place: from where to where is needed");
        }
        boolean outside = !facts.inUnion(facts.from()) && !facts.inUnion(facts.to());
        return outside || facts.sameState(facts.from(), facts.to())
                ? null
                : Outcome.needs(
                        "ship_to",
                        "Transport of passengers over a border is taxed in each state by the distance covered there (Art."
                                + " 48): a sale for each state says what part of the price is for the way within it");
    }
}
