package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 7: electronic services to consumers. */
final class ElectronicSupply implements PlaceStep {
    private static final String ARTICLE = "Art. 58";

    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.supply().kind() != SupplyKind.ELECTRONIC_SERVICE) {
            return null;
        }
        if (facts.isAtHomeIn(facts.buyer())) {
            return Outcome.domestic(facts.buyer(), ARTICLE, "Seller and consumer are in one state");
        }
        if (!facts.inUnion(facts.buyer())) {
            return Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.buyer(), ARTICLE);
        }
        return UnderThreshold.mayApply(facts)
                ? UnderThreshold.place(facts, facts.seller(), () -> atConsumer(facts))
                : atConsumer(facts);
    }

    private static Outcome atConsumer(Facts facts) {
        return Consumers.placed(facts, facts.buyer(), ARTICLE, "An electronic service is taxed where the consumer is");
    }
}
