package io.clientele.examples.sample;

/** Amounts as shops write them. */
final class Cents {
    private Cents() {}

    /** {@code 1234.50}; not for negative amounts. */
    static String point(long cents) {
        return cents / 100 + "." + twoDigits(cents);
    }

    /** {@code 1.234,50}; not for negative amounts, nor for a million. */
    static String comma(long cents) {
        long whole = cents / 100;
        String groups = whole < 1000
                ? Long.toString(whole)
                : whole / 1000 + "." + Long.toString(1000 + whole % 1000).substring(1);
        return groups + "," + twoDigits(cents);
    }

    private static String twoDigits(long cents) {
        return Long.toString(100 + cents % 100).substring(1);
    }
}
