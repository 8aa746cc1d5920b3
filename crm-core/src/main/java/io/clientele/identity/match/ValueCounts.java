package io.clientele.identity.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How often the values of one kind are met: the commonest ones by 40 bits of a hash, all others as often as they are on
 * average. Immutable.
 */
final class ValueCounts {
    /** A value that is met less often than this is as common as the average of its like. */
    private static final int LEAST = 3;

    private static final int BITS = 40;
    static final ValueCounts NONE = new ValueCounts(0, 0, new long[0], new int[0]);

    private final int records;
    private final float others;
    /** In order, each once. */
    private final long[] hashes;

    private final int[] counts;

    /**
     * @param records how many records were counted
     * @param others how often any other value is met
     * @param hashes of the values, in order
     */
    ValueCounts(int records, float others, long[] hashes, int[] counts) {
        this.records = records;
        this.others = others;
        this.hashes = hashes;
        this.counts = counts;
    }

    /**
     * Counts of values.
     *
     * @param least values that are met less often are not kept
     */
    static ValueCounts commonest(int records, int[] count, IntFunction<String> text, int least) {
        long[] hashes = new long[count.length];
        int[] counts = new int[count.length];
        int common = 0;
        for (int i = 0; i < count.length; i++) {
            if (count[i] >= least) {
                hashes[common] = hash(text.apply(i));
                counts[common++] = count[i];
            }
        }
        return ordered(records, others(count, least), Arrays.copyOf(hashes, common), counts);
    }

    /** How often values must be met so that no more than so many are kept. */
    static int least(List<int[]> counts, int most) {
        int[] values = new int[1 << 16];
        for (int[] ofKind : counts) {
            for (int count : ofKind) {
                values[Math.min(count, values.length - 1)]++;
            }
        }
        int least = values.length;
        for (int kept = 0; least > LEAST && kept + values[least - 1] <= most; ) {
            kept += values[--least];
        }
        return least;
    }

    private static float others(int[] count, int least) {
        double sum = 0;
        double squares = 0;
        for (double n : count) {
            if (n < least) {
                sum += n;
                squares += n * n;
            }
        }
        // A record with one of these values meets as many others of its kind, on average.
        return sum == 0 ? 1 : (float) (squares / sum);
    }

    private static ValueCounts ordered(int records, float others, long[] hashes, int[] counts) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int[] inOrder = new int[sorted.length];
        for (int i = 0; i < hashes.length; i++) {
            inOrder[Arrays.binarySearch(sorted, hashes[i])] = counts[i];
        }
        return new ValueCounts(records, others, sorted, inOrder);
    }

    private static long hash(String value) {
        return Hashes.of(1, value) >>> (Long.SIZE - BITS);
    }

    /** How often a value is met. */
    double of(String value) {
        int at = Arrays.binarySearch(hashes, hash(value));
        return at < 0 ? others : counts[at];
    }

    int records() {
        return records;
    }

    float others() {
        return others;
    }

    int size() {
        return hashes.length;
    }

    long hash(int i) {
        return hashes[i];
    }

    int count(int i) {
        return counts[i];
    }
}
