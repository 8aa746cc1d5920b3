package io.clientele.vat.quote;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import java.util.Optional;

/** Puts addresses of invoices into their countries, and into Northern Ireland by its code or its postcodes. */
final class InvoicePlaces {
    private InvoicePlaces() {}

    /**
     * The code of a country.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String code(String code) {
        return VatPrefix.ofCode(code)
                .map(country -> code)
                .orElseThrow(() -> new IllegalArgumentException("No country has the code"));
    }

    /** An address in the country of a code; one that is no country's leaves it open. */
    static PostalAddress in(PostalAddress address, Optional<String> code) {
        Optional<Country> country = code.flatMap(VatPrefix::ofCode);
        PostalAddress.Builder placed = PostalAddress.builder();
        placed.from(address).country(country);
        boolean north = code.equals(Optional.of(VatPrefix.NORTHERN_IRELAND))
                || country.map(one -> Territories.standard().of(one, address.postcode()))
                        .filter(InvoicePlaces::isNorthernIreland)
                        .isPresent();
        return north ? placed.region(VatPrefix.region(address.region())).build() : placed.build();
    }

    /** A territory as an address that says no more. */
    static PostalAddress of(Territory territory) {
        String code = isNorthernIreland(territory)
                ? VatPrefix.NORTHERN_IRELAND
                : territory.country().code();
        return in(PostalAddress.builder().build(), Optional.of(code));
    }

    /** The prefix of the VAT numbers of a territory; empty where it is outside the Union. */
    static Optional<String> prefix(Territory territory) {
        return isNorthernIreland(territory)
                ? Optional.of(VatPrefix.NORTHERN_IRELAND)
                : territory.memberState().map(VatPrefix::of);
    }

    private static boolean isNorthernIreland(Territory territory) {
        return territory.code().equals(VatPrefix.NORTHERN_IRELAND);
    }
}
