package io.clientele.value;

import java.util.Arrays;

/**
 * What has been worked out for customers of a frequency, recency and age: many customers share them, and they decide
 * all that a model says of somebody who has not dropped out. A new entry takes the place of an old one, so it never
 * grows. Not thread-safe.
 */
final class AgeCache {
    private static final int BITS = 14;
    /** A million customers have some hundred thousand histories of different recency. */
    private static final int BITS_BY_RECENCY = 16;

    private final int bits;
    private final int figures;
    private final int[] frequency;
    /** Empty where recency makes no difference. */
    private final double[] recency;

    private final double[] age;
    private final double[] values;

    /**
     * @param figures how many figures are kept for each
     * @param byRecency whether they are other ones for another recency
     */
    AgeCache(int figures, boolean byRecency) {
        this.bits = byRecency ? BITS_BY_RECENCY : BITS;
        this.figures = figures;
        this.frequency = new int[1 << bits];
        this.recency = new double[byRecency ? 1 << bits : 0];
        this.age = new double[1 << bits];
        this.values = new double[figures << bits];
        Arrays.fill(frequency, -1);
    }

    /** Where the figures of a history are; negative if they must be worked out: {@link #renew}. */
    int find(int x, double tx, double t) {
        int slot = slot(x, tx, t);
        return frequency[slot] == x && (recency.length == 0 || recency[slot] == tx) && age[slot] == t
                ? slot * figures
                : -1;
    }

    /** Where to put the figures of a history. */
    int renew(int x, double tx, double t) {
        int slot = slot(x, tx, t);
        frequency[slot] = x;
        if (recency.length > 0) {
            recency[slot] = tx;
        }
        age[slot] = t;
        return slot * figures;
    }

    double get(int place) {
        return values[place];
    }

    void put(int place, double value) {
        values[place] = value;
    }

    private int slot(int x, double tx, double t) {
        long mixed = (Double.doubleToLongBits(t)
                        + Double.doubleToLongBits(tx) * 0x2545f4914f6cdd1dL
                        + x * 0x632be59bd9b4e019L)
                * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> (Long.SIZE - bits));
    }
}
