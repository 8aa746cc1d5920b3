package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;

/** Which territories are one for VAT. Northern Ireland is a state of the Union for goods, and none for services. */
final class Union {
    private Union() {}

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
