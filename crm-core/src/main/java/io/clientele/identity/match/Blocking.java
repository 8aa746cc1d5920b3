package io.clientele.identity.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the pairs worth comparing: records that have one of their {@link RecordKeys} in common, and where too many have
 * one, two of those together. What is too much even so is left out and counted. The work grows with the number of
 * records, not with its square.
 */
final class Blocking {
    /** Of no more records than that all pairs are compared. */
    private static final int FEW = 50;

    private static final int MOST_KEYS = RecordKeys.MOST;

    private final int size;
    /** The keys of each record in order: those that too many have as negative numbers, 0 for none. */
    private final int[] keys;

    private final BitSet crowded = new BitSet();

    private Blocking(Records records, Parts parts) {
        this.size = records.size();
        this.keys = new int[size * MOST_KEYS];
        readKeys(new Facets(records.columns(), parts), parts);
    }

    /** The pairs worth comparing: all of few records; those of which somebody said something in any case. */
    static Candidates candidates(Records records, Parts parts) {
        return records.size() <= FEW
                ? Candidates.all(records.size())
                : new Blocking(records, parts).pairs(records.answers(), parts);
    }

    private Candidates pairs(Answers answers, Parts parts) {
        int most = most(size);
        Blocks blocks = Blocks.of(size, MOST_KEYS, most, () -> this::keys, this::tooMany, parts);
        Blocks twins = Blocks.of(size, 1, most / 2, () -> this::twins, this::tooManyTwins, parts);
        return SortedPairs.of(List.of(blocks, twins), size, answers, crowded.cardinality(), parts);
    }

    /** 20 records in a block of a few thousand, 12 of 30,000 and more: the larger a block, the less it tells. */
    private static int most(int size) {
        return (int) Math.max(12, Math.min(20, 20 * Math.sqrt(10_000.0 / Math.max(1, size))));
    }

    private void readKeys(Facets facets, Parts parts) {
        int chunk = 1 << 14;
        parts.all((size + chunk - 1) / chunk, worker -> {
            RecordKeys of = new RecordKeys(facets);
            return part -> {
                for (int record = part * chunk; record < Math.min(size, (part + 1) * chunk); record++) {
                    readKeys(record, of.ofRow(record));
                }
                return part;
            };
        });
    }

    private void readKeys(int record, long[] of) {
        int from = record * MOST_KEYS;
        for (int i = 0; i < of.length; i++) {
            keys[from + i] = shortened(of[i]);
        }
        Arrays.sort(keys, from, from + MOST_KEYS);
    }

    private static int shortened(long key) {
        int shortened = (int) (key >>> 33);
        return shortened == 0 ? 1 : shortened;
    }

    private int keys(int record, int[] to) {
        int count = 0;
        for (int i = record * MOST_KEYS; i < (record + 1) * MOST_KEYS; i++) {
            if (keys[i] > 0) {
                to[count++] = keys[i];
            }
        }
        return count;
    }

    private void tooMany(int key, int[] records) {
        for (int record : records) {
            int from = record * MOST_KEYS;
            for (int i = from; i < from + MOST_KEYS; i++) {
                if (keys[i] == key) {
                    keys[i] = -key;
                }
            }
        }
    }

    /** Keys of two, of which each stands on too many records. */
    private int twins(int record, int[] to) {
        int count = 0;
        int end = (record + 1) * MOST_KEYS;
        for (int i = record * MOST_KEYS; i < end; i++) {
            for (int j = i + 1; j < end && keys[i] < 0; j++) {
                if (keys[j] < 0) {
                    to[count++] = shortened(Hashes.both(keys[i], keys[j]));
                }
            }
        }
        return count;
    }

    private void tooManyTwins(int twin, int[] records) {
        synchronized (crowded) {
            for (int record : records) {
                crowded.set(record);
            }
        }
    }
}
