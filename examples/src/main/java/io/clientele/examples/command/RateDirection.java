package io.clientele.examples.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/**
 * Which way round a rate of exchange is: what one unit of a currency is worth, or how many units are worth one euro, as
 * the European Central Bank publishes them. Immutable.
 */
final class RateDirection {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final MathContext FOR_THE_EYE = new MathContext(3);

    /**
     * The digits of a reciprocal. It is rounded up, so that a sum that lies between two cents by the given rate does
     * not lie below by this one.
     */
    private static final MathContext RECIPROCAL = new MathContext(34, RoundingMode.UP);

    /**
     * Currencies of which one unit has been worth less than one euro for as long as there is the euro, or they: by half
     * at least, so that no rate of the other direction is taken for one of them.
     */
    private static final Set<String> BELOW_ONE_EURO = Set.of(
            "ALL", "BGN", "CNY", "CZK", "DKK", "HKD", "HUF", "IDR", "INR", "ISK", "JPY", "KRW", "MDL", "MKD", "MXN",
            "MYR", "NOK", "PHP", "PLN", "RON", "RSD", "SEK", "THB", "UAH", "ZAR");

    private final Currency own;
    private final boolean perEuro;

    private RateDirection(Currency own, boolean perEuro) {
        this.own = own;
        this.perEuro = perEuro;
    }

    /**
     * The direction that a file has, by its columns; empty where it has none that sums in a currency can be made by, or
     * both.
     */
    static Optional<RateDirection> of(Currency own, boolean rate, boolean perEuro) {
        if (rate == perEuro || (perEuro && !own.equals(EURO))) {
            return Optional.empty();
        }
        return Optional.of(new RateDirection(own, perEuro));
    }

    /** What columns a file must have, as the rest of a sentence that begins with its name. */
    static String wanted(Currency own) {
        return own.equals(EURO)
                ? "needs the column currency, and either rate (euro for one unit of the currency) or per_euro (units for"
                        + " one euro, as the European Central Bank publishes them); it may have a date"
                : "needs the columns currency and rate (" + own + " for one unit of the currency), has no per_euro, and"
                        + " may have a date";
    }

    boolean isPerEuro() {
        return perEuro;
    }

    /** What one unit of the currency is worth by a number of this direction, which is above 0. */
    BigDecimal rate(BigDecimal given) {
        return perEuro ? BigDecimal.ONE.divide(given, RECIPROCAL) : given;
    }

    /**
     * What is wrong with a number that can only be of the other direction: by it one unit of a currency would be worth
     * more than one euro that never was.
     */
    Optional<String> problem(Currency currency, BigDecimal given) {
        boolean known = own.equals(EURO) && BELOW_ONE_EURO.contains(currency.getCurrencyCode());
        return known && rate(given).compareTo(BigDecimal.ONE) > 0
                ? Optional.of(words(currency, given))
                : Optional.empty();
    }

    private String words(Currency currency, BigDecimal given) {
        BigDecimal other = BigDecimal.ONE.divide(given, FOR_THE_EYE);
        BigDecimal worth = perEuro ? given : other;
        BigDecimal units = perEuro ? other : given;
        return "is the wrong way round, as one " + currency
                + " has never been worth more than one euro: write the euro for one " + currency + " as rate, such as "
                + worth.toPlainString() + ", or the " + currency + " for one euro as per_euro, such as "
                + units.toPlainString();
    }
}
