package io.clientele.examples.sample;

import java.util.Locale;

/** Amounts as shops write them. */
final class Cents {
    private Cents() {}

    /** {@code 1234.50}. */
    static String point(long cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    /** {@code 1.234,50}. */
    static String comma(long cents) {
        String whole = String.format(Locale.ROOT, "%,d", cents / 100).replace(',', '.');
        return whole + "," + String.format(Locale.ROOT, "%02d", cents % 100);
    }
}
