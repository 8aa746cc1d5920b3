package io.clientele.identity.match;

import java.util.Arrays;

/** The levels at which two records agree. Reused; not thread-safe. */
final class Verdict {
    static final int MISSING = -1;
    final int[] level;
    /** The share of records that have the value which both have; not a number where that does not count. */
    final double[] rate;

    Verdict(int size) {
        level = new int[size];
        rate = new double[size];
    }

    void clear() {
        Arrays.fill(level, MISSING);
        Arrays.fill(rate, Double.NaN);
    }
}
