package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers that filters may have. */
final class Numbers {
    private static final int MAX_DIGITS = NumberTest.MAX_DIGITS;
    private static final Pattern TEXT =
            Pattern.compile("[+-]?[0-9]{1," + MAX_DIGITS + "}(?:\\.[0-9]{1," + MAX_DIGITS + "})?");

    private Numbers() {}

    /** The number without needless zeros, if it is not too long. */
    static BigDecimal checked(BigDecimal number) {
        // A scale of millions is cheap to give and dear to compute with.
        boolean small = number.precision() <= 2 * MAX_DIGITS && Math.abs((long) number.scale()) <= 2 * MAX_DIGITS;
        BigDecimal bare = small ? number.stripTrailingZeros() : number;
        BigDecimal plain = small && bare.scale() < 0 ? bare.setScale(0) : bare;
        checkArgument(
                small && plain.precision() <= MAX_DIGITS && plain.scale() <= MAX_DIGITS,
                "A number has at most %s digits",
                MAX_DIGITS);
        return plain;
    }

    /** The number that a text is; empty if it is none, or too long a one. */
    static Optional<BigDecimal> parse(String text) {
        return TEXT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(number -> number.precision() <= 2 * MAX_DIGITS)
                : Optional.empty();
    }
}
