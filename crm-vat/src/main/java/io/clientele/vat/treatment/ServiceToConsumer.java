package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 8: what other services to consumers have a place where the consumer is, or where transport departs. */
final class ServiceToConsumer implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        PlaceRule rule = facts.supply().placeRule();
        return switch (rule) {
            case VIRTUAL_EVENT -> LegalChange.VIRTUAL_EVENTS.holdsOn(facts.date()) ? atConsumer(facts, rule) : null;
            case LONG_HIRE -> atConsumer(facts, rule);
            case INTANGIBLE ->
                facts.inUnion(facts.buyer()) || facts.isAtHomeIn(facts.buyer())
                        ? null
                        : Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.buyer(), rule.article());
            case GOODS_TRANSPORT -> transport(facts);
            default -> null;
        };
    }

    private static Outcome atConsumer(Facts facts, PlaceRule rule) {
        if (facts.isAtHomeIn(facts.buyer())) {
            return Outcome.domestic(facts.buyer(), rule.article(), "Seller and consumer are in one state");
        }
        return facts.inUnion(facts.buyer())
                ? Consumers.placed(facts, facts.buyer(), rule.article(), "The service is taxed where the consumer is")
                : Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.buyer(), rule.article());
    }

    private static Outcome transport(Facts facts) {
        if (facts.sale().shipFrom().isEmpty() || facts.sale().shipTo().isEmpty()) {
            return Outcome.needs("ship_from", "Transport of goods is taxed by its way: from where to where is needed");
        }
        if (!facts.inUnion(facts.from()) && !facts.inUnion(facts.to())) {
            return Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.from(), "Art. 49");
        }
        if (GoodsTransport.crossesBorderOfUnion(facts)) {
            return GoodsTransport.needsExemption("it is taxed by the distances covered, which are not known");
        }
        return facts.sameState(facts.from(), facts.seller())
                ? Outcome.domestic(facts.from(), "Art. 49, 50", "The transport departs in the seller's state")
                : Consumers.placed(facts, facts.from(), "Art. 49, 50", "The transport departs there");
    }
}
