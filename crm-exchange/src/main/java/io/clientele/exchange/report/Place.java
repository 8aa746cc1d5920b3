package io.clientele.exchange.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where a shape stands in a picture. Across, places are shares of the width, so that a picture fits a phone and a desk
 * alike while its letters keep their size; down, they are pixels.
 */
final class Place {
    private Place() {}

    /** A share of the width, from 0 to 1, in percent. */
    static String across(double share) {
        return plain(100 * share, 3) + "%";
    }

    /** Pixels. */
    static String down(double pixels) {
        return plain(pixels, 1);
    }

    private static String plain(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
