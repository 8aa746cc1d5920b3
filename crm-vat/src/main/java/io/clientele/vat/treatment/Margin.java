package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import org.jspecify.annotations.Nullable;

/** Row 18: in a margin scheme the place stays with the seller, across borders too (Art. 35, 139(3)). */
final class Margin implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.supply().margin().isEmpty()) {
            return null;
        }
        Territory goods = facts.goods() ? facts.from() : facts.seller();
        // What Art. 284 exempts bears no VAT on the margin either.
        if (!facts.inUnion(goods) || SmallEnterprise.isExemptAtHome(facts, goods)) {
            return null;
        }
        return switch (facts.supply().margin().get()) {
            case SECOND_HAND_GOODS -> Outcome.settled(Untaxed.SECOND_HAND_GOODS, goods, "Art. 35, 313, 325");
            case SECOND_HAND_MEANS_OF_TRANSPORT ->
                Outcome.settled(Untaxed.SECOND_HAND_MEANS_OF_TRANSPORT, goods, "Art. 35, 327, 332");
            case WORKS_OF_ART -> Outcome.settled(Untaxed.WORKS_OF_ART, goods, "Art. 35, 313, 325");
            case COLLECTORS_ITEMS -> Outcome.settled(Untaxed.COLLECTORS_ITEMS, goods, "Art. 35, 313, 325");
            case TRAVEL_AGENT -> Outcome.settled(Untaxed.TRAVEL_AGENT, facts.seller(), "Art. 306 to 310");
            case TRAVEL_OUTSIDE_UNION -> Outcome.settled(Untaxed.TRAVEL_OUTSIDE_UNION, facts.seller(), "Art. 309");
        };
    }
}
