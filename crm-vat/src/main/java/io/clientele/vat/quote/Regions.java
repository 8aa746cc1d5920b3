package io.clientele.vat.quote;

import io.clientele.address.Country;
import io.clientele.vat.rate.Territory;

/** How territories are called in answers. */
final class Regions {
    private static final String NORTHERN_IRELAND = "XI";

    private Regions() {}

    /** The state whose VAT it is: {@code PT} for the Azores, {@code XI} for Northern Ireland; else the country. */
    static String country(Territory territory) {
        if (territory.code().equals(NORTHERN_IRELAND)) {
            return NORTHERN_IRELAND;
        }
        return territory
                .memberState()
                .map(Country::code)
                .orElse(territory.country().code());
    }
}
