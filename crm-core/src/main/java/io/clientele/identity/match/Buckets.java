package io.clientele.identity.match;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Many numbers laid into buckets by their upper bits, so that each bucket can be put in order by itself. What comes of
 * it does not depend on how many share the work.
 */
final class Buckets {
    private Buckets() {}

    /** Where numbers come from, in chunks: the same each time that a chunk is asked for. */
    interface Source {
        void each(int chunk, LongConsumer to);
    }

    /**
     * Fills buckets: first all numbers are counted, then each is written to its place.
     *
     * @param chunks how many chunks there are
     * @param buckets how many buckets
     * @param shift the bits of a number that are above so many tell its bucket
     * @param sources makes a source for each worker
     */
    static long[][] fill(int chunks, int buckets, int shift, Supplier<Source> sources, Parts parts) {
        List<int[]> counts = parts.all(chunks, worker -> {
            Source source = sources.get();
            return chunk -> {
                int[] count = new int[buckets];
                source.each(chunk, number -> count[(int) (number >>> shift)]++);
                return count;
            };
        });
        long[][] filled = new long[buckets][];
        int[][] from = offsets(counts, filled);
        parts.all(chunks, worker -> {
            Source source = sources.get();
            return chunk -> {
                int[] to = from[chunk];
                source.each(chunk, number -> {
                    int bucket = (int) (number >>> shift);
                    filled[bucket][to[bucket]++] = number;
                });
                return chunk;
            };
        });
        return filled;
    }

    /** Where each chunk begins to write in each bucket; makes the buckets. */
    private static int[][] offsets(List<int[]> counts, long[][] buckets) {
        int[] sum = new int[buckets.length];
        int[][] from = new int[counts.size()][];
        for (int chunk = 0; chunk < from.length; chunk++) {
            from[chunk] = sum.clone();
            for (int bucket = 0; bucket < sum.length; bucket++) {
                sum[bucket] += counts.get(chunk)[bucket];
            }
        }
        for (int bucket = 0; bucket < sum.length; bucket++) {
            buckets[bucket] = new long[sum[bucket]];
        }
        return from;
    }
}
