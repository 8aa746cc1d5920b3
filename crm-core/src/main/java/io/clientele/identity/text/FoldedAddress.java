package io.clientele.identity.text;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import java.util.Optional;

/**
 * A postal address in parts that can be compared. Immutable.
 *
 * @param street the street in folded words, those for a kind of street in one form and apart from the name
 *     ({@code Hauptstraße} is {@code haupt str}), without articles; empty where it is not known
 * @param houseNumber digits with what belongs to them, {@code 12a} or {@code 12-14}; empty where it is not known
 * @param unit what is said of flat, floor or box, {@code apt 4}; empty where nothing is
 * @param postcode letters and digits, as {@link Postcodes#fold} has them; empty where it is not known
 * @param city the town in folded words, in one of its names; empty where it is not known
 * @param country the country, where it is known
 */
public record FoldedAddress(
        String street, String houseNumber, String unit, String postcode, String city, Optional<Country> country) {

    /** The parts of an address. */
    public static FoldedAddress of(PostalAddress address) {
        StreetReading street = StreetReading.of(address.street().orElse(""));
        return new FoldedAddress(
                street.name(),
                street.number(),
                street.unit(),
                Postcodes.fold(address.postcode().orElse(""), address.country()),
                Towns.fold(address.city().orElse("")),
                address.country());
    }

    /**
     * The same with a house number that was recorded apart from the street.
     *
     * @param number as written, {@code 12 A}; empty for none, which leaves the address as it is
     */
    public FoldedAddress withHouseNumber(String number) {
        String read = StreetReading.number(number);
        return read.isEmpty() ? this : new FoldedAddress(street, read, unit, postcode, city, country);
    }

    /** Whether nothing is known but perhaps the country. */
    public boolean isEmpty() {
        return street.isEmpty() && houseNumber.isEmpty() && postcode.isEmpty() && city.isEmpty();
    }

    /** Nothing of the address but its country: it does not belong in logs. */
    @Override
    public String toString() {
        return "FoldedAddress[" + country.map(Country::code).orElse("") + "]";
    }
}
