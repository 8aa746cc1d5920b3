package io.clientele.identity.match;

import java.util.Arrays;

/** Pairs of records as numbers, and such numbers in their order of coming. Not thread-safe. */
final class Pairs {
    private long[] pairs = new long[64];
    private int size;

    static long of(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    void add(long pair) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = pair;
    }

    long[] toArray() {
        return Arrays.copyOf(pairs, size);
    }
}
