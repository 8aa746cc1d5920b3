package io.clientele.identity.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Pairs of records that may be one person, and how sure that is. Immutable. */
final class Links {
    private final long[] pairs;
    private final float[] logits;

    private Links(long[] pairs, float[] logits) {
        this.pairs = pairs;
        this.logits = logits;
    }

    /**
     * Compares all candidates.
     *
     * @param judges that of each worker
     * @param least the least odds at which a pair is kept
     */
    static Links of(Candidates candidates, IntFunction<Judge> judges, double least, Parts parts) {
        List<Growing> found = parts.all(candidates.parts(), worker -> {
            Judge judge = judges.apply(worker);
            return part -> compare(candidates, part, judge, least);
        });
        int count = found.stream().mapToInt(part -> part.size).sum();
        long[] pairs = new long[count];
        float[] logits = new float[count];
        int at = 0;
        for (Growing part : found) {
            System.arraycopy(part.pairs, 0, pairs, at, part.size);
            System.arraycopy(part.logits, 0, logits, at, part.size);
            at += part.size;
        }
        return new Links(pairs, logits);
    }

    private static Growing compare(Candidates candidates, int part, Judge judge, double least) {
        Growing links = new Growing();
        Judge.Sink sink = (a, b, odds) -> links.add(Pairs.of(a, b), (float) StrictMath.log(odds));
        OfOneRecord pairs = new OfOneRecord((a, others, count) -> judge.odds(a, others, count, least, sink));
        candidates.each(part, pairs);
        pairs.handOver();
        return links;
    }

    /** Collects pairs of one record, as many as are compared at once. */
    private static final class OfOneRecord implements Candidates.Sink {
        private final Judging judging;
        private final int[] others = new int[Comparisons.MOST_OTHERS];
        private int first;
        private int count;

        interface Judging {
            void judge(int a, int[] others, int count);
        }

        OfOneRecord(Judging judging) {
            this.judging = judging;
        }

        @Override
        public void pair(int a, int b) {
            if (a != first || count == others.length) {
                handOver();
                first = a;
            }
            others[count++] = b;
        }

        void handOver() {
            judging.judge(first, others, count);
            count = 0;
        }
    }

    private static final class Growing {
        private long[] pairs = new long[16];
        private float[] logits = new float[16];
        private int size;

        void add(long pair, float logit) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
                logits = Arrays.copyOf(logits, size * 2);
            }
            pairs[size] = pair;
            logits[size++] = logit;
        }
    }

    int size() {
        return pairs.length;
    }

    long pair(int i) {
        return pairs[i];
    }

    float logit(int i) {
        return logits[i];
    }

    /** The places of the pairs, the surest first; of equally sure ones the first. */
    int[] surestFirst() {
        long[] keys = new long[size()];
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits(logits[i]);
            int ascending = bits ^ (bits >> 31 & Integer.MAX_VALUE);
            keys[i] = (long) ~ascending << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
