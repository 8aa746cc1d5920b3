package io.clientele.vat.internal;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import java.util.Optional;

/**
 * The prefixes of VAT numbers, and the code of Northern Ireland among them. That has none in ISO 3166, and stands for a
 * state where goods are sold (Windsor Framework, Art. 8): an address there is one of the United Kingdom that names it
 * as its region.
 */
public final class VatPrefix {
    /** The code of Northern Ireland, in VAT numbers and on electronic invoices. */
    public static final String NORTHERN_IRELAND = "XI";

    /** What the region of an address there is called. */
    public static final String REGION = "Northern Ireland";

    private static final Country UNITED_KINGDOM = new Country("GB");
    private static final int LENGTH = 2;

    private VatPrefix() {}

    /** The two letters at the beginning of a number. */
    public static String of(String vatNumber) {
        return vatNumber.substring(0, Math.min(LENGTH, vatNumber.length()));
    }

    /**
     * The prefix of the numbers of a country: {@code EL} for Greece, {@code FR} for Monaco and the overseas
     * departments, which have numbers of another country.
     */
    public static String of(Country country) {
        return switch (country.code()) {
            case "GR" -> "EL";
            case "GF", "GP", "MC", "MQ", "RE", "YT" -> "FR";
            case "AX" -> "FI";
            case "IM" -> "GB";
            default -> country.code();
        };
    }

    /**
     * The country whose numbers have a prefix: {@code GR} for {@code EL} and {@code GB} for {@code XI}.
     *
     * @throws IllegalArgumentException if no country has that code
     */
    public static Country country(String prefix) {
        return switch (prefix) {
            case "EL" -> Country.of("GR");
            case NORTHERN_IRELAND -> UNITED_KINGDOM;
            default -> Country.of(prefix);
        };
    }

    /** Whether two addresses are in the same country, for which Northern Ireland is none with Great Britain. */
    public static boolean areOfOneCountry(PostalAddress one, PostalAddress other) {
        return one.country().equals(other.country()) && isNorthernIreland(one) == isNorthernIreland(other);
    }

    /** The prefix of the numbers of a state by its code, which may be that of Northern Ireland. */
    public static String ofState(String code) {
        return code.equals(NORTHERN_IRELAND) ? code : of(Country.of(code));
    }

    /** The prefix of numbers where an address is; empty where it names no country. */
    public static Optional<String> of(PostalAddress address) {
        return isNorthernIreland(address)
                ? Optional.of(NORTHERN_IRELAND)
                : address.country().map(VatPrefix::of);
    }

    /** Whether an address is in Northern Ireland, and says so. */
    public static boolean isNorthernIreland(PostalAddress address) {
        return address.country().equals(Optional.of(UNITED_KINGDOM))
                && address.region().orElse("").contains(REGION);
    }

    /** The country of a code of two capitals, which may be that of Northern Ireland; empty if it is none. */
    public static Optional<Country> ofCode(String code) {
        if (code.equals(NORTHERN_IRELAND)) {
            return Optional.of(UNITED_KINGDOM);
        }
        return Country.find(code).filter(country -> country.code().equals(code));
    }

    /** The region of an address in Northern Ireland: one that is there is kept. */
    public static String region(Optional<String> region) {
        return region.filter(name -> !name.contains(REGION))
                .map(name -> name + ", " + REGION)
                .orElse(region.orElse(REGION));
    }
}
