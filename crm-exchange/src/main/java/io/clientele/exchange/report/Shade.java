package io.clientele.exchange.report;

/**
 * One of seven shades from nothing to the most; the style sheet says which colour each is, by day and by night, and
 * which colour letters on it have. Immutable.
 *
 * @param step from 0, for nothing, to 6
 */
record Shade(int step) {
    private static final int DARKEST = 6;

    /** The shade of a value among values from 0 to the greatest. */
    static Shade of(double value, double greatest) {
        if (value <= 0 || greatest <= 0) {
            return new Shade(0);
        }
        return new Shade((int) Math.max(1, Math.min(DARKEST, Math.ceil(DARKEST * value / greatest))));
    }

    /** The class of an area of this shade. */
    String area() {
        return "s" + step;
    }

    /** The class of letters on it. */
    String letters() {
        return "on-s" + step;
    }
}
