package io.clientele.vat.quote;

import io.clientele.address.Country;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import java.util.Optional;

/** Reads countries and regions. */
final class Places {
    private static final String EXPECTED = "must be the code of a country or region, such as \"LU\" or \"ES-CN\"";

    private Places() {}

    /** Where a party is, by its country and postcode. */
    static Optional<Territory> of(JsonFields party) {
        return party.find("country").map(value -> narrowed(territory(value), party.find("postcode")));
    }

    /**
     * Where goods are, by a code and a postcode; without a postcode that of the party counts, if it is of the same
     * country.
     */
    static Optional<Territory> of(JsonFields fields, String code, String postcode, JsonFields party) {
        return fields.find(code).map(value -> {
            Territory territory = territory(value);
            boolean same = party.find("country").map(Places::territory).equals(Optional.of(territory));
            return narrowed(
                    territory, fields.find(postcode).or(() -> same ? party.find("postcode") : Optional.empty()));
        });
    }

    static Country country(JsonValue value) {
        return territory(value)
                .memberState()
                .orElseThrow(() -> value.refused("must be a member state; those outside the Union are left out"));
    }

    private static Territory territory(JsonValue value) {
        return Territories.standard().byCode(value.text()).orElseThrow(() -> value.refused(EXPECTED));
    }

    /** A region is named by its code already; a country can be narrowed down. */
    private static Territory narrowed(Territory territory, Optional<JsonValue> postcode) {
        boolean isCountry = territory.code().equals(territory.country().code());
        if (!isCountry) {
            return territory;
        }
        postcode.ifPresent(value -> Territories.standard()
                .doubt(territory.country(), value.text())
                .ifPresent(doubt -> {
                    throw value.refused("does not say where it is. " + doubt + ": give the code of the region, such as"
                            + " \"IT-LIV\", or the country without a postcode");
                }));
        return Territories.standard().of(territory.country(), postcode.map(JsonValue::text));
    }
}
