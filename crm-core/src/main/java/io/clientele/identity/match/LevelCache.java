package io.clientele.identity.match;

/** Remembers the levels of pairs of values that were compared, in bounded memory. Not thread-safe. */
final class LevelCache {
    private static final int BITS = 17;
    private final long[] pairs = new long[1 << BITS];
    private final byte[] levels = new byte[1 << BITS];

    int slot(long pair) {
        return (int) (Hashes.mix(pair) >>> (64 - BITS));
    }

    static long pair(int a, int b) {
        return ((long) Math.min(a, b) + 1 << 32) | Math.max(a, b);
    }

    int get(int slot, long pair) {
        return pairs[slot] == pair ? levels[slot] : -1;
    }

    void put(int slot, long pair, int level) {
        pairs[slot] = pair;
        levels[slot] = (byte) level;
    }
}
