package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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
     * @param judges makes a judge for one thread
     * @param least the least logarithm of the odds at which a pair is kept
     */
    static Links of(Pairs candidates, Supplier<Judge> judges, double least, Executor executor, int threads) {
        List<CompletableFuture<Links>> parts = new ArrayList<>();
        for (int part = 0; part < threads; part++) {
            int from = (int) ((long) candidates.size() * part / threads);
            int to = (int) ((long) candidates.size() * (part + 1) / threads);
            parts.add(
                    CompletableFuture.supplyAsync(() -> compare(candidates, from, to, judges.get(), least), executor));
        }
        return joined(parts.stream().map(CompletableFuture::join).toList());
    }

    private static Links compare(Pairs candidates, int from, int to, Judge judge, double least) {
        long[] pairs = new long[to - from];
        float[] logits = new float[to - from];
        int kept = 0;
        for (int i = from; i < to; i++) {
            long pair = candidates.get(i);
            double logit = judge.logit(pair);
            if (logit >= least) {
                pairs[kept] = pair;
                logits[kept++] = (float) logit;
            }
        }
        return new Links(java.util.Arrays.copyOf(pairs, kept), java.util.Arrays.copyOf(logits, kept));
    }

    private static Links joined(List<Links> parts) {
        int count = parts.stream().mapToInt(Links::size).sum();
        long[] pairs = new long[count];
        float[] logits = new float[count];
        int at = 0;
        for (Links part : parts) {
            System.arraycopy(part.pairs, 0, pairs, at, part.size());
            System.arraycopy(part.logits, 0, logits, at, part.size());
            at += part.size();
        }
        return new Links(pairs, logits);
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
        java.util.Arrays.sort(keys);
        return IntStream.range(0, keys.length).map(i -> (int) keys[i]).toArray();
    }
}
