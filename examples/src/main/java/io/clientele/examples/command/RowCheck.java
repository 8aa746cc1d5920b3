package io.clientele.examples.command;

import io.clientele.address.Country;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.NumberProblem;
import io.clientele.vat.number.VatNumbers;
import java.util.Locale;
import java.util.Optional;

/** Checks the VAT number of a row by the country that the row names, which may be Northern Ireland. */
final class RowCheck {
    private static final String NORTHERN_IRELAND = "XI";
    private static final String UNITED_KINGDOM = "GB";

    /** No country has a longer name; whatever else stands in the cell is not repeated. */
    private static final int LONGEST_COUNTRY = 60;

    private RowCheck() {}

    static NumberCheck of(String number, String country) {
        if (country.isEmpty()) {
            return VatNumbers.check(number, Optional.empty());
        }
        if (country.toUpperCase(Locale.ROOT).equals(NORTHERN_IRELAND)) {
            return northernIrish(number);
        }
        return Country.find(country)
                .map(found -> VatNumbers.check(number, Optional.of(found)))
                .orElseGet(() -> unknown(country));
    }

    /** It has numbers of its own, which begin with XI, for goods; the rest is as in the whole United Kingdom. */
    private static NumberCheck northernIrish(String number) {
        NumberCheck check = VatNumbers.check(number, Optional.empty());
        if (check instanceof NumberCheck.Valid valid) {
            return valid.number().prefix().equals(NORTHERN_IRELAND)
                    ? check
                    : other(valid.number().prefix());
        }
        if (number.strip().toUpperCase(Locale.ROOT).startsWith(UNITED_KINGDOM)) {
            return other(UNITED_KINGDOM);
        }
        if (number.isBlank() || number.strip().toUpperCase(Locale.ROOT).startsWith(NORTHERN_IRELAND)) {
            return check;
        }
        return VatNumbers.check(NORTHERN_IRELAND + number, Optional.empty());
    }

    private static NumberCheck other(String prefix) {
        return new NumberCheck.Invalid(
                NumberProblem.OTHER_COUNTRY, "The number begins with " + prefix + ", not with XI of Northern Ireland");
    }

    private static NumberCheck unknown(String country) {
        String what = country.length() > LONGEST_COUNTRY
                ? "The country of the row is none known here"
                : "'" + country + "' is no country known here";
        return new NumberCheck.Invalid(NumberProblem.COUNTRY_WITHOUT_RULE, what + "; write two letters, such as LU");
    }
}
