package io.clientele.identity.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Blocks of records that have a key in common, in the order of the keys. Immutable once made.
 *
 * <p>Keys and records lie in parts of one array, by the upper bits of the keys, so that each part can be put in order
 * by itself.
 */
final class Blocks {
    /** So many entries make a part. */
    private static final int PART = 1 << 15;

    private static final int MOST_PARTS = 1 << 10;
    private static final int CHUNK = 1 << 14;

    private final int bits;
    private final long[][] entries;

    /** Keys of each record: positive numbers. */
    interface Source {
        /** Writes the keys of a record, and returns how many. */
        int keys(int record, int[] to);
    }

    /** Told of a block that has too many records, and is none. */
    interface Crowd {
        void tooMany(int key, int[] records);
    }

    private Blocks(int bits) {
        this.bits = bits;
        this.entries = new long[1 << bits][];
    }

    /**
     * Puts records together.
     *
     * @param size how many records there are
     * @param average how many keys one has, about
     * @param most how many records a block may have
     * @param sources makes a source for each worker
     */
    static Blocks of(int size, int average, int most, Supplier<Source> sources, Crowd crowd, Parts parts) {
        int wanted = Math.max(1, Math.min(MOST_PARTS, (int) ((long) size * average / PART)));
        Blocks blocks = new Blocks(Integer.SIZE - Integer.numberOfLeadingZeros(wanted - 1));
        int chunks = (size + CHUNK - 1) / CHUNK;
        List<int[]> counts = parts.all(chunks, worker -> {
            Source source = sources.get();
            return chunk -> blocks.count(source, chunk, size);
        });
        int[][] from = blocks.offsets(counts);
        parts.all(chunks, worker -> {
            Source source = sources.get();
            return chunk -> blocks.scatter(source, chunk, size, from[chunk]);
        });
        parts.all(blocks.entries.length, worker -> part -> blocks.order(part, most, crowd));
        return blocks;
    }

    private int part(int key) {
        return bits == 0 ? 0 : key >>> (Integer.SIZE - 1 - bits);
    }

    private int[] count(Source source, int chunk, int size) {
        int[] counts = new int[entries.length];
        int[] keys = new int[128];
        for (int record = chunk * CHUNK; record < Math.min(size, (chunk + 1) * CHUNK); record++) {
            int found = source.keys(record, keys);
            for (int i = 0; i < found; i++) {
                counts[part(keys[i])]++;
            }
        }
        return counts;
    }

    /** Where each chunk begins to write in each part. */
    private int[][] offsets(List<int[]> counts) {
        int[] sum = new int[entries.length];
        int[][] from = new int[counts.size()][];
        for (int chunk = 0; chunk < from.length; chunk++) {
            from[chunk] = sum.clone();
            for (int part = 0; part < sum.length; part++) {
                sum[part] += counts.get(chunk)[part];
            }
        }
        for (int part = 0; part < sum.length; part++) {
            entries[part] = new long[sum[part]];
        }
        return from;
    }

    private int scatter(Source source, int chunk, int size, int[] to) {
        int[] keys = new int[128];
        for (int record = chunk * CHUNK; record < Math.min(size, (chunk + 1) * CHUNK); record++) {
            int found = source.keys(record, keys);
            for (int i = 0; i < found; i++) {
                int part = part(keys[i]);
                entries[part][to[part]++] = (long) keys[i] << 32 | record;
            }
        }
        return chunk;
    }

    /** Orders a part and leaves out what is alone, and what is too much. */
    private int order(int part, int most, Crowd crowd) {
        long[] sorted = entries[part];
        Arrays.sort(sorted);
        int kept = 0;
        for (int from = 0, to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >>> 32 != sorted[from] >>> 32) {
                if (to - from > most) {
                    crowd.tooMany((int) (sorted[from] >>> 32), records(sorted, from, to));
                } else if (to - from > 1) {
                    System.arraycopy(sorted, from, sorted, kept, to - from);
                    kept += to - from;
                }
                from = to;
            }
        }
        entries[part] = Arrays.copyOf(sorted, kept);
        return kept;
    }

    private static int[] records(long[] sorted, int from, int to) {
        int[] records = new int[to - from];
        for (int i = 0; i < records.length; i++) {
            records[i] = (int) sorted[from + i];
        }
        return records;
    }

    int parts() {
        return entries.length;
    }

    /** Takes pairs of records and the key that they have in common. */
    interface Sink {
        void pair(int a, int b, int key);
    }

    void each(int part, Sink sink) {
        long[] sorted = entries[part];
        for (int from = 0, to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >>> 32 != sorted[from] >>> 32) {
                int key = (int) (sorted[from] >>> 32);
                for (int i = from; i < to; i++) {
                    for (int j = i + 1; j < to; j++) {
                        sink.pair((int) sorted[i], (int) sorted[j], key);
                    }
                }
                from = to;
            }
        }
    }

    /** How many pairs there are, one that has several keys in common as often. */
    long pairs() {
        long pairs = 0;
        for (long[] sorted : entries) {
            for (int from = 0, to = 1; to <= sorted.length; to++) {
                if (to == sorted.length || sorted[to] >>> 32 != sorted[from] >>> 32) {
                    pairs += (to - from) * (to - from - 1L) / 2;
                    from = to;
                }
            }
        }
        return pairs;
    }

    /** How many entries there are, of eight bytes. */
    long size() {
        return Arrays.stream(entries).mapToLong(part -> part.length).sum();
    }
}
