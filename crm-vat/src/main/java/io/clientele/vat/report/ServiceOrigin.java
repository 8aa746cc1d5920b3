package io.clientele.vat.report;

import io.clientele.address.Country;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.treatment.Seller;
import java.util.Set;

/** From where the services of a seller are reported. */
final class ServiceOrigin {
    private static final String NORTHERN_IRELAND = "XI";
    private static final Territory UNITED_KINGDOM =
            Territories.standard().byCode("GB").orElseThrow();

    private ServiceOrigin() {}

    /**
     * Where the seller is. A return of the Union scheme names member states alone (Art. 369g(1) and (2)), so services
     * of a seller outside the Union are those of its fixed establishment, where there is exactly one; of many, it is
     * not known which one made them.
     */
    static Territory of(Seller seller, Territory business) {
        Set<Country> establishments = seller.establishments();
        if (!business.inVatTerritoryForServices() && establishments.size() == 1) {
            return Territories.standard()
                    .byCode(establishments.iterator().next().code())
                    .orElseThrow();
        }
        // Northern Ireland is a state of its own for goods alone.
        return business.code().equals(NORTHERN_IRELAND) ? UNITED_KINGDOM : business;
    }
}
