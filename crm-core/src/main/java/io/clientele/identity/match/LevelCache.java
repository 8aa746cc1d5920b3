package io.clientele.identity.match;

/** Remembers the levels of pairs of values that were compared, in bounded memory. Not thread-safe. */
final class LevelCache {
    /** The answer for a pair that is not remembered. */
    static final int UNKNOWN = -2;

    private static final int MOST_BITS = 18;

    private final int shift;
    private final long[] pairs;
    private final byte[] levels;

    /**
     * A cache that remembers no more than is asked about: a table of few records is compared in less time than it takes
     * to clear a large one.
     *
     * @param values how many values there are, of which pairs are made
     * @param records how many records the values stand on
     */
    LevelCache(int values, int records) {
        int used = Math.min(MOST_BITS, Math.min(2 * bits(values), bits(records) + 2));
        shift = Long.SIZE - used;
        pairs = new long[1 << used];
        levels = new byte[1 << used];
    }

    private static int bits(int number) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(number | 1);
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
