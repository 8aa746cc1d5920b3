package io.clientele.rfm;

import java.util.Arrays;

/**
 * The values that would stand at given positions if a column were sorted, without sorting it.
 *
 * <p>The values between the least and the greatest are counted into buckets of equal width; a bucket that holds a
 * position asked for is looked at again in the same way, alone. Days and numbers of purchases need one look; amounts
 * two or three; and no more than five whatever the values, because each look settles thirteen bits or more.
 */
final class OrderStatistics {
    private static final int BUCKET_BITS = 14;
    private static final int SORT_BELOW = 256;

    private final int[] positions;
    private final long[] found;

    private OrderStatistics(int[] positions) {
        this.positions = positions;
        this.found = new long[positions.length];
    }

    /**
     * The values at some positions of the sorted column.
     *
     * @param values the column, which stays as it is
     * @param positions ascending, each from 0 to {@code values.length - 1}
     */
    static long[] at(long[] values, int... positions) {
        OrderStatistics statistics = new OrderStatistics(positions);
        if (positions.length > 0) {
            statistics.find(values, 0, 0, positions.length);
        }
        return statistics.found;
    }

    /**
     * Finds the positions numbered from {@code first} to {@code end - 1}, all of which lie within these values.
     *
     * @param below how many values of the whole column are less than these
     */
    private void find(long[] values, int below, int first, int end) {
        if (values.length < SORT_BELOW) {
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int i = first; i < end; i++) {
                found[i] = sorted[positions[i] - below];
            }
        } else {
            findInBuckets(Buckets.of(values), below, first, end);
        }
    }

    private void findInBuckets(Buckets buckets, int below, int first, int end) {
        int bucket = 0;
        int before = below;
        for (int i = first; i < end; ) {
            while (positions[i] >= before + buckets.counts[bucket]) {
                before += buckets.counts[bucket];
                bucket++;
            }
            int next = i + 1;
            while (next < end && positions[next] < before + buckets.counts[bucket]) {
                next++;
            }
            if (buckets.shift == 0) {
                Arrays.fill(found, i, next, buckets.least + bucket);
            } else {
                find(buckets.valuesIn(bucket), before, i, next);
            }
            i = next;
        }
    }

    /**
     * How many values fall into each of some neighbouring intervals, 2^shift wide, the first beginning at the least.
     */
    private static final class Buckets {
        private final long[] values;
        private final long least;
        private final int shift;
        private final int[] counts;

        private Buckets(long[] values, long least, long greatest) {
            this.values = values;
            this.least = least;
            // The width may exceed the positive longs: all shifts below are unsigned.
            long width = greatest - least;
            this.shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(width) - BUCKET_BITS);
            this.counts = new int[(int) (width >>> shift) + 1];
            for (long value : values) {
                counts[(int) ((value - least) >>> shift)]++;
            }
        }

        static Buckets of(long[] values) {
            long least = Long.MAX_VALUE;
            long greatest = Long.MIN_VALUE;
            for (long value : values) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            return new Buckets(values, least, greatest);
        }

        long[] valuesIn(int bucket) {
            long[] inside = new long[counts[bucket]];
            int size = 0;
            for (long value : values) {
                if ((value - least) >>> shift == bucket) {
                    inside[size++] = value;
                }
            }
            return inside;
        }
    }
}
