package io.clientele.identity.match;

/** Remembers the levels of pairs of values that were compared, in bounded memory. Not thread-safe. */
final class LevelCache {
    /** The answer for a pair that is not remembered. */
    static final int UNKNOWN = -2;

    private static final int MOST_BITS = 18;

    private final int shift;
    private final long[] pairs;
    private final byte[] levels;

    /** @param values how many values there are, of which pairs are made */
    LevelCache(int values) {
        int bits = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(values | 1));
        int used = Math.min(bits, MOST_BITS);
        shift = Long.SIZE - used;
        pairs = new long[1 << used];
        levels = new byte[1 << used];
    }

    static long pair(int a, int b) {
        return (Math.min(a, b) + 1L) << 32 | Math.max(a, b);
    }

    int slot(long pair) {
        return (int) (Hashes.mix(pair) >>> shift);
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
