package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Rows 4, 5 and 6: goods to a consumer in another member state. */
final class DistanceSale implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.isBusiness() || !facts.crossesWithinUnion()) {
            return null;
        }
        boolean small = facts.sameState(facts.seller(), facts.from()) && UnderThreshold.mayApply(facts);
        return small ? UnderThreshold.place(facts, facts.from(), () -> atDestination(facts)) : atDestination(facts);
    }

    private static Outcome atDestination(Facts facts) {
        boolean platform = facts.sale().role() == Role.PLATFORM;
        return Consumers.placed(
                facts,
                facts.to(),
                platform ? "Art. 14a(2), 33(a)" : "Art. 33(a)",
                "The goods go to a consumer in another member state, where they are taxed");
    }
}
