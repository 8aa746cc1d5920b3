package io.clientele.identity.match;

/** Remembers the levels of pairs of values that were compared, in bounded memory. Not thread-safe. */
final class LevelCache {
    /** The answer for a pair that is not remembered. */
    static final int UNKNOWN = -2;

    private static final int BITS = 16;

    private final long[] pairs = new long[1 << BITS];
    private final byte[] levels = new byte[1 << BITS];

    static long pair(int a, int b) {
        return (Math.min(a, b) + 1L) << 32 | Math.max(a, b);
    }

    static int slot(long pair) {
        return (int) (Hashes.mix(pair) >>> (Long.SIZE - BITS));
    }

    /** The level, {@link #UNKNOWN} if it is not remembered. */
    int get(int slot, long pair) {
        return pairs[slot] == pair ? levels[slot] : UNKNOWN;
    }

    void put(int slot, long pair, int level) {
        pairs[slot] = pair;
        levels[slot] = (byte) level;
    }
}
