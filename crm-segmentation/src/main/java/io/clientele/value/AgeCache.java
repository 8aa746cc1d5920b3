package io.clientele.value;

import java.util.Arrays;

/**
 * What has been worked out for customers of a frequency and age: many customers share them, and they decide all that a
 * model says of somebody who has not dropped out. A new entry takes the place of an old one, so it never grows. Not
 * thread-safe.
 */
final class AgeCache {
    private static final int SLOTS = 1 << 14;

    private final int figures;
    private final int[] frequency = new int[SLOTS];
    private final double[] age = new double[SLOTS];
    private final double[] values;

    /** @param figures how many figures are kept for each */
    AgeCache(int figures) {
        this.figures = figures;
        this.values = new double[SLOTS * figures];
        Arrays.fill(frequency, -1);
    }

    /** Where the figures of a frequency and age are; negative if they must be worked out: {@link #renew}. */
    int find(int x, double t) {
        int slot = slot(x, t);
        return frequency[slot] == x && age[slot] == t ? slot * figures : -1;
    }

    /** Where to put the figures of a frequency and age. */
    int renew(int x, double t) {
        int slot = slot(x, t);
        frequency[slot] = x;
        age[slot] = t;
        return slot * figures;
    }

    double get(int place) {
        return values[place];
    }

    void put(int place, double value) {
        values[place] = value;
    }

    private static int slot(int x, double t) {
        long bits = (Double.doubleToLongBits(t) + x * 0x632be59bd9b4e019L) * 0x9e3779b97f4a7c15L;
        return (int) (bits >>> 50);
    }
}
