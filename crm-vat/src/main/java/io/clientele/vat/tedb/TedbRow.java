package io.clientele.vat.tedb;

import io.clientele.address.Country;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rate as a state has reported it. Immutable.
 *
 * @param country the state; {@code GR} for {@code EL}
 * @param kind what kind of rate it is
 * @param rate how high it is; empty where the kind has none, as for what is exempt
 * @param situationOn the day from which it is so
 * @param goods for what it is
 */
public record TedbRow(Country country, Kind kind, Optional<VatRate> rate, LocalDate situationOn, Goods goods) {

    /** What kind of rate it is. Immutable. */
    public enum Kind {
        /** The standard rate of the state. */
        STANDARD,
        /** A reduced rate. */
        REDUCED,
        /** A rate below 5 %. */
        SUPER_REDUCED,
        /** A rate of 12 % or more in the place of a reduced one. */
        PARKING,
        /** A rate of zero, and what bears none for another reason. */
        NONE
    }

    /**
     * For what a rate is. Immutable.
     *
     * @param category the category of Annex III or of the state's own, by TEDB's name, such as {@code FOODSTUFFS}
     * @param codes the codes of the Combined Nomenclature and the classification of products by activity
     * @param comment what the state says of it
     */
    public record Goods(Optional<String> category, List<String> codes, Optional<String> comment) {
        /** For what a rate is; the list is copied. */
        public Goods {
            codes = List.copyOf(codes);
        }
    }
}
