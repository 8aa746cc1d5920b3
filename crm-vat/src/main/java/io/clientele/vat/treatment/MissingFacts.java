package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** What no rule can do without. */
final class MissingFacts implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        Sale sale = facts.sale();
        if (sale.date().isEmpty()) {
            return Outcome.needs("date", "Law and rates go by the day of the tax point");
        }
        if (sale.seller().territory().isEmpty()) {
            return Outcome.needs("seller.country", "It matters where the seller is established");
        }
        if (sale.buyer().kind().isEmpty()) {
            return Outcome.needs("buyer.type", "It matters whether the buyer acts as a business");
        }
        return facts.goods() ? goods(sale) : service(sale, facts.supply());
    }

    private static @Nullable Outcome goods(Sale sale) {
        if (sale.shipFrom().isEmpty()) {
            return Outcome.needs("ship_from", "Goods are taxed by where they are when their transport begins");
        }
        return sale.shipTo().isEmpty() ? Outcome.needs("ship_to", "Goods are taxed by where they arrive") : null;
    }

    private static @Nullable Outcome service(Sale sale, Supply supply) {
        if (sale.buyer().territory().isEmpty() && !supply.placeRule().isPlaceForAll()) {
            return Outcome.needs("buyer.country", "It matters where the customer of a service is");
        }
        return null;
    }
}
