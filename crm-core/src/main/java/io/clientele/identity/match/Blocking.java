package io.clientele.identity.match;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the pairs worth comparing: records that have one of their {@link RecordKeys} in common, and where too many have
 * one, two of those together. What is too much even so is left out and counted. The work grows with the number of
 * records, not with its square.
 */
final class Blocking implements Candidates {
    /** Of no more records than that all pairs are compared. */
    private static final int FEW = 50;

    private static final int MOST_KEYS = RecordKeys.MOST;

    private final int size;
    private final Answers answers;
    /** The keys of each record in order: those that too many have as negative numbers, 0 for none. */
    private final int[] keys;

    private final BitSet crowded = new BitSet();
    /** In order, the keys of two that too many records have. */
    private int[] crowdedTwins = {};

    private final Blocks blocks;
    private final Blocks twins;

    private Blocking(Records records, Parts parts) {
        this.size = records.size();
        this.answers = records.answers();
        this.keys = new int[size * MOST_KEYS];
        Facets facets = new Facets(records.columns());
        int most = most(size);
        readKeys(facets, parts);
        blocks = Blocks.of(size, MOST_KEYS, most, () -> this::keys, this::tooMany, parts);
        twins = Blocks.of(size, 1, most, () -> this::twins, this::tooManyTwins, parts);
        Arrays.sort(crowdedTwins);
    }

    /** 20 records in a block of a few thousand, 12 of 30,000 and more: the larger a block, the less it tells. */
    private static int most(int size) {
        return (int) Math.max(12, Math.min(20, 20 * Math.sqrt(10_000.0 / Math.max(1, size))));
    }

    /** The pairs worth comparing: all of few records; those of which somebody said something in any case. */
    static Candidates candidates(Records records, Parts parts) {
        return records.size() <= FEW ? Candidates.all(records.size()) : new Blocking(records, parts);
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
                    to[count++] = twin(keys[i], keys[j]);
                }
            }
        }
        return count;
    }

    private static int twin(int one, int other) {
        return shortened(Hashes.both(one, other));
    }

    private void tooManyTwins(int twin, int[] records) {
        synchronized (crowded) {
            crowdedTwins = Ints.concat(crowdedTwins, new int[] {twin});
            for (int record : records) {
                crowded.set(record);
            }
        }
    }

    @Override
    public int parts() {
        return blocks.parts() + twins.parts() + 1;
    }

    @Override
    public long atMost() {
        return blocks.pairs() + twins.pairs() + answers.size();
    }

    @Override
    public void each(int part, Sink sink) {
        if (part < blocks.parts()) {
            blocks.each(part, (a, b, key) -> {
                if (firstInCommon(a, b) == key && isOpen(a, b)) {
                    sink.pair(a, b);
                }
            });
        } else if (part < blocks.parts() + twins.parts()) {
            twins.each(part - blocks.parts(), (a, b, twin) -> {
                if (firstInCommon(a, b) == 0 && firstTwinInCommon(a, b) == twin && isOpen(a, b)) {
                    sink.pair(a, b);
                }
            });
        } else {
            for (long pair : answers.pairs()) {
                sink.pair(Pairs.first(pair), Pairs.second(pair));
            }
        }
    }

    private boolean isOpen(int a, int b) {
        return answers.isEmpty() || answers.isOpen(Pairs.of(a, b));
    }

    /** The first of the keys that two records have and not too many others; 0 if there is none. */
    private int firstInCommon(int a, int b) {
        int i = a * MOST_KEYS;
        int j = b * MOST_KEYS;
        int endOfA = i + MOST_KEYS;
        int endOfB = j + MOST_KEYS;
        while (i < endOfA && j < endOfB) {
            int one = Math.abs(keys[i]);
            int other = Math.abs(keys[j]);
            if (one == other && keys[i] > 0) {
                return one;
            }
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return 0;
    }

    private int firstTwinInCommon(int a, int b) {
        int[] common = new int[MOST_KEYS];
        int count = 0;
        for (int i = a * MOST_KEYS; i < (a + 1) * MOST_KEYS; i++) {
            for (int j = b * MOST_KEYS; j < (b + 1) * MOST_KEYS && keys[i] < 0; j++) {
                if (keys[i] == keys[j]) {
                    common[count++] = keys[i];
                    break;
                }
            }
        }
        int first = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                int twin = twin(common[i], common[j]);
                if ((first == 0 || twin < first) && Arrays.binarySearch(crowdedTwins, twin) < 0) {
                    first = twin;
                }
            }
        }
        return first;
    }

    @Override
    public int crowded() {
        return crowded.cardinality();
    }

    /** How many bytes the keys and blocks take. */
    long bytes() {
        return Integer.BYTES * (long) keys.length + Long.BYTES * (blocks.size() + twins.size());
    }
}
