package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import java.util.Set;

/** Which territories are one for VAT. Northern Ireland is a state of the Union for goods, and none for services. */
final class Union {
    /**
     * Parts of member states outside the VAT territory of the Union that are one with the rest of their state where
     * services between the two are concerned: Guadeloupe, Martinique and Réunion (CGI Art. 294 and 296;
     * BOI-TVA-GEO-20-40), Åland (Law 1266/1996, sections 1 and 5).
     */
    private static final Set<String> WITH_VAT_OF_THEIR_STATE = Set.of("FR-GP", "FR-MQ", "FR-RE", "AX");

    private Union() {}

    /** Whether a service from one to the other stays within one state, though one of them is outside the Union. */
    static boolean areOneForServices(Territory one, Territory other) {
        return one.country().equals(other.country()) && hasVatOfItsState(one) && hasVatOfItsState(other);
    }

    /** Whether the VAT of a territory is that of the member state that it belongs to. */
    static boolean hasVatOfItsState(Territory territory) {
        return territory.memberState().isPresent() || WITH_VAT_OF_THEIR_STATE.contains(territory.code());
    }

    /** Whether a territory is in the VAT territory of the Union. */
    static boolean has(Territory territory, boolean goods) {
        return goods ? territory.inVatTerritoryForGoods() : territory.inVatTerritoryForServices();
    }

    /**
     * The state whose VAT applies: {@code FR} for Monaco, {@code XI} for goods in Northern Ireland, {@code GB} for
     * services there; the territory itself where it is outside.
     */
    static String state(Territory territory, boolean goods) {
        if (territory.memberState().isPresent()) {
            return territory.memberState().get().code();
        }
        if (goods && territory.inVatTerritoryForGoods()) {
            return territory.code();
        }
        return territory.rates().equals("GB") ? "GB" : territory.code();
    }
}
