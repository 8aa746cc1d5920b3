package io.clientele.identity.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The pairs of records that stand in some block together, each once, in the order of their records: so what is known of
 * the first of a pair is at hand still when its next is compared. Immutable.
 */
final class SortedPairs implements Candidates {
    /** So many pairs make a part. */
    private static final int PART = 1 << 15;

    private static final int MOST_PARTS = 1 << 12;

    private final long[][] pairs;
    private final Answers answers;
    private final int crowded;

    private SortedPairs(long[][] pairs, Answers answers, int crowded) {
        this.pairs = pairs;
        this.answers = answers;
        this.crowded = crowded;
    }

    /**
     * The pairs of blocks.
     *
     * @param size how many records there are
     * @param answers of what somebody said something, which are worth comparing in any case
     * @param crowded how many records were not brought together with all that they have something in common with
     */
    static SortedPairs of(List<Blocks> blocks, int size, Answers answers, int crowded, Parts parts) {
        long all = blocks.stream().mapToLong(Blocks::pairs).sum();
        int wanted = (int) Math.max(1, Math.min(MOST_PARTS, all / PART));
        int bits = bits(size);
        int of = Math.min(bits, bits(wanted));
        int chunks = blocks.stream().mapToInt(Blocks::parts).sum();
        int shift = Integer.SIZE + bits - of;
        long[][] pairs = Buckets.fill(chunks, 1 << of, shift, () -> (chunk, to) -> each(blocks, chunk, to), parts);
        parts.all(pairs.length, worker -> part -> {
            order(pairs[part], bits, shift);
            pairs[part] = distinct(pairs[part], answers);
            return part;
        });
        return new SortedPairs(pairs, answers, crowded);
    }

    /** How many bits a number below a bound takes. */
    private static int bits(int bound) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(bound - 1);
    }

    private static void each(List<Blocks> blocks, int chunk, LongConsumer to) {
        int part = chunk;
        for (Blocks of : blocks) {
            if (part < of.parts()) {
                of.each(part, to);
                return;
            }
            part -= of.parts();
        }
    }

    /** Orders pairs whose upper bits agree: by the other record first, and then by the one. */
    private static void order(long[] pairs, int bitsOfRecord, int shift) {
        RadixSort.sort(pairs, 0, bitsOfRecord);
        RadixSort.sort(pairs, Integer.SIZE, shift);
    }

    private static long[] distinct(long[] pairs, Answers answers) {
        int kept = 0;
        for (int i = 0; i < pairs.length; i++) {
            if ((i == 0 || pairs[i] != pairs[i - 1]) && (answers.isEmpty() || answers.isOpen(pairs[i]))) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }

    @Override
    public int parts() {
        return pairs.length + 1;
    }

    @Override
    public void each(int part, Sink sink) {
        for (long pair : part < pairs.length ? pairs[part] : answers.pairs()) {
            sink.pair(Pairs.first(pair), Pairs.second(pair));
        }
    }

    @Override
    public long count() {
        return Arrays.stream(pairs).mapToLong(part -> part.length).sum() + answers.size();
    }

    @Override
    public int crowded() {
        return crowded;
    }
}
