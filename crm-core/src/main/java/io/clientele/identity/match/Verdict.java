package io.clientele.identity.match;

import java.util.Arrays;

/** The levels at which two records agree. Reused; not thread-safe. */
final class Verdict {
    /** The level where one of the two has no value. */
    static final int MISSING = -1;

    private final byte[] levels;
    private final float[] rates;

    Verdict(int size) {
        levels = new byte[size];
        rates = new float[size];
    }

    void clear() {
        Arrays.fill(levels, (byte) MISSING);
        Arrays.fill(rates, Float.NaN);
    }

    void set(int slot, int level) {
        levels[slot] = (byte) level;
    }

    /** Says that both have one value, and how often that would be met by chance. */
    void setSame(int slot, float rate) {
        levels[slot] = 0;
        rates[slot] = rate;
    }

    int level(int slot) {
        return levels[slot];
    }

    /** How often the value that both have would be met by chance; not a number where it is not known. */
    float rate(int slot) {
        return rates[slot];
    }

    int size() {
        return levels.length;
    }

    void copyTo(byte[] toLevels, float[] toRates, int at) {
        System.arraycopy(levels, 0, toLevels, at, levels.length);
        System.arraycopy(rates, 0, toRates, at, rates.length);
    }

    void copyFrom(byte[] fromLevels, float[] fromRates, int at) {
        System.arraycopy(fromLevels, at, levels, 0, levels.length);
        System.arraycopy(fromRates, at, rates, 0, rates.length);
    }
}
