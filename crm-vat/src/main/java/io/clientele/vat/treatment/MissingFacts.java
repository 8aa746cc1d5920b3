package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** What no rule can do without. */
final class MissingFacts implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.hasDate()) {
            return Outcome.needs("date", "Law and rates go by the day of the tax point");
        }
        if (!facts.hasSeller()) {
            return Outcome.needs("seller.country", "It matters where the seller is established");
        }
        return facts.goods() ? goods(facts) : service(facts);
    }

    private static @Nullable Outcome goods(Facts facts) {
        if (!facts.hasFrom()) {
            return Outcome.needs("ship_from", "Goods are taxed by where they are when their transport begins");
        }
        return facts.hasTo() ? null : Outcome.needs("ship_to", "Goods are taxed by where they arrive");
    }

    private static @Nullable Outcome service(Facts facts) {
        if (facts.sale().buyer().territory().isEmpty()
                && !facts.supply().placeRule().isPlaceForAll()) {
            return Outcome.needs("buyer.country", "It matters where the customer of a service is");
        }
        return null;
    }
}
