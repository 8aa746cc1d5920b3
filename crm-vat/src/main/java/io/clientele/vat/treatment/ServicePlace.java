package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import org.jspecify.annotations.Nullable;

/** Row 8, where the place is where something is or happens, for all or for consumers. */
final class ServicePlace implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        PlaceRule rule = facts.placeRule();
        boolean applies = facts.isBusiness() ? rule.isPlaceForAll() : rule.isPlaceForConsumers();
        if (!applies) {
            return null;
        }
        if (facts.sale().shipTo().isEmpty()) {
            return Outcome.needs(
                    "ship_to", "The service is taxed where something is or happens: that is the destination");
        }
        boolean toConsumer = rule == PlaceRule.EVENT_ADMISSION && !facts.isBusiness();
        return at(facts, facts.to(), (toConsumer ? PlaceRule.EVENT_ACTIVITY : rule).article());
    }

    private static Outcome at(Facts facts, Territory place, String article) {
        if (!facts.inUnion(place)) {
            return facts.isAtHomeIn(place)
                    ? Outcome.domestic(place, article, "The service is bound to a place in the seller's state")
                    : Outcome.settled(Untaxed.OUTSIDE_SCOPE, place, article);
        }
        return facts.isBusiness()
                ? Outcome.domestic(place, article, "The service is bound to a place")
                : Consumers.placed(facts, place, article, "The service is bound to a place");
    }
}
