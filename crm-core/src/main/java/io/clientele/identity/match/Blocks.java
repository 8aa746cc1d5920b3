package io.clientele.identity.match;

import java.util.Arrays;
import java.util.function.LongConsumer;
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

    private final long[][] entries;
    /** The bits of an entry that all entries of a part have in common begin here. */
    private final int shift;

    /** Keys of each record: positive numbers. */
    interface Source {
        /** Writes the keys of a record, and returns how many. */
        int keys(int record, int[] to);
    }

    /** Told of a block that has too many records, and is none. */
    interface Crowd {
        void tooMany(int key, int[] records);
    }

    private Blocks(long[][] entries, int shift) {
        this.entries = entries;
        this.shift = shift;
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
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(wanted - 1);
        int chunks = (size + CHUNK - 1) / CHUNK;
        int shift = Long.SIZE - 1 - bits;
        Blocks blocks =
                new Blocks(Buckets.fill(chunks, 1 << bits, shift, () -> entries(sources.get(), size), parts), shift);
        parts.all(blocks.entries.length, worker -> part -> blocks.order(part, most, crowd));
        return blocks;
    }

    /** Each key with its record behind it. */
    private static Buckets.Source entries(Source source, int size) {
        int[] keys = new int[128];
        return (chunk, to) -> {
            for (int record = chunk * CHUNK; record < Math.min(size, (chunk + 1) * CHUNK); record++) {
                int found = source.keys(record, keys);
                for (int i = 0; i < found; i++) {
                    to.accept((long) keys[i] << 32 | record);
                }
            }
        };
    }

    /** Orders a part and leaves out what is alone, and what is too much. */
    private int order(int part, int most, Crowd crowd) {
        long[] sorted = entries[part];
        // Entries of one key came in the order of their records.
        RadixSort.sort(sorted, Integer.SIZE, shift);
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

    /**
     * Hands over all pairs of records that have a key in common, the lesser record first; as often as they have one.
     */
    void each(int part, LongConsumer sink) {
        long[] sorted = entries[part];
        for (int from = 0, to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >>> 32 != sorted[from] >>> 32) {
                for (int i = from; i < to; i++) {
                    for (int j = i + 1; j < to; j++) {
                        sink.accept(sorted[i] << 32 | (int) sorted[j]);
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
