package io.clientele.examples.command;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as files show them: up to ten significant digits, no exponent. */
final class Decimal {
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);
    private static final int PLACES = 15;

    private Decimal() {}

    /** A number; what is below 10^-15 is 0. */
    static BigDecimal of(double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS);
        return rounded.scale() > PLACES ? plain(rounded.setScale(PLACES, RoundingMode.HALF_UP)) : plain(rounded);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The text of a number, or nothing. */
    static String text(OptionalDouble number) {
        return number.isPresent() ? of(number.getAsDouble()).toPlainString() : "";
    }
}
