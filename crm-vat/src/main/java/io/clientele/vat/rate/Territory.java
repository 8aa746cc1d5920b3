package io.clientele.vat.rate;

import io.clientele.address.Country;
import io.clientele.vat.VatCategory;
import java.util.Optional;

/**
 * A country, or a part of one to which the VAT of the European Union applies in another way: the Canary Islands,
 * Northern Ireland, the Azores. {@link Territories} has them all. Immutable.
 *
 * @param code what it is known by: the ISO code of a country, such as {@code LU}, or a code of its own, such as
 *     {@code ES-CN}, {@code FR-GP}, {@code XI} or {@code AT-JM}
 * @param country the country it belongs to, by ISO 3166-1: {@code ES} for {@code ES-CN}, {@code GB} for {@code XI},
 *     {@code FR} for {@code FR-GP} and {@code MC} for Monaco
 * @param name its English name
 * @param rates the code of the rates that are charged there: {@code FR-DOM} for {@code FR-GP}, {@code FR} for
 *     {@code MC}, {@code GB} for {@code XI}; its own where it has none in common with another
 * @param standing what it is to the Union
 */
public record Territory(String code, Country country, String name, String rates, Standing standing) {

    /**
     * What a territory is to the European Union. Immutable.
     *
     * @param memberState the state as whose territory it counts for VAT (Art. 5 to 8 of Directive 2006/112/EC); empty
     *     outside the VAT territory, and in Northern Ireland
     * @param goods whether supplies of goods there are supplies within the VAT territory of the Union
     * @param services whether supplies of services there are
     * @param customs whether it is in the customs territory of the Union
     * @param localTax the category of the tax that is charged there in the place of VAT
     */
    public record Standing(
            Optional<Country> memberState,
            boolean goods,
            boolean services,
            boolean customs,
            Optional<VatCategory> localTax) {
        static final Standing THIRD_COUNTRY = new Standing(Optional.empty(), false, false, false, Optional.empty());

        static Standing of(Country memberState) {
            return new Standing(Optional.of(memberState), true, true, true, Optional.empty());
        }
    }

    static Territory memberState(Country state) {
        return new Territory(state.code(), state, state.name(), state.code(), Standing.of(state));
    }

    static Territory thirdCountry(Country country) {
        return new Territory(country.code(), country, country.name(), country.code(), Standing.THIRD_COUNTRY);
    }

    /**
     * The state as whose territory it counts for VAT: {@code FR} for Monaco, {@code CY} for Akrotiri and Dhekelia,
     * {@code PT} for the Azores. Empty outside the VAT territory, as for Guadeloupe and Åland, whose own law is that of
     * their state nevertheless; empty for Northern Ireland too, which counts as a state for goods under the prefix
     * {@code XI}.
     */
    public Optional<Country> memberState() {
        return standing.memberState();
    }

    /** Whether goods there are within the VAT territory of the Union. */
    public boolean inVatTerritoryForGoods() {
        return standing.goods();
    }

    /**
     * Whether services there are within the VAT territory of the Union. Northern Ireland is not, although its goods
     * are.
     */
    public boolean inVatTerritoryForServices() {
        return standing.services();
    }

    /** Whether it is in the customs territory of the Union. */
    public boolean inCustomsTerritory() {
        return standing.customs();
    }

    /**
     * The category of the tax that is charged there in the place of VAT: {@link VatCategory#CANARY_ISLANDS} or
     * {@link VatCategory#CEUTA_AND_MELILLA}.
     */
    public Optional<VatCategory> localTax() {
        return standing.localTax();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
