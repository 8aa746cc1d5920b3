package io.clientele.identity.match;

import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How some of the pairs worth comparing agree, those of which somebody said something first. Immutable.
 *
 * @param verdicts how they agree, one after the other
 */
record Sample(Verdicts verdicts, int answered, double scale) {
    private static final int MOST = 100_000;
    private static final int CHUNK = 4_096;

    /** Levels and rates of many verdicts. */
    static final class Verdicts {
        private final byte[] levels;
        private final float[] rates;
        private final int width;
        private final int size;

        Verdicts(int size, int width) {
            this.levels = new byte[size * width];
            this.rates = new float[size * width];
            this.width = width;
            this.size = size;
        }

        void put(int i, Verdict verdict) {
            verdict.copyTo(levels, rates, i * width);
        }

        void get(int i, Verdict verdict) {
            verdict.copyFrom(levels, rates, i * width);
        }

        int size() {
            return size;
        }
    }

    /** Pairs that were taken out of so many. */
    private record Taken(ImmutableLongArray pairs, long of) {}

    /**
     * Takes pairs and compares them.
     *
     * @param comparisons those of each worker
     */
    static Sample of(Candidates candidates, Answers answers, IntFunction<Comparisons> comparisons, Parts parts) {
        double share = Math.min(1, (double) MOST / Math.max(1, candidates.count()));
        List<Taken> taken = parts.all(candidates.parts(), worker -> part -> take(candidates, part, answers, share));
        long all = taken.stream().mapToLong(Taken::of).sum();
        long[] open =
                Longs.concat(taken.stream().map(part -> part.pairs().toArray()).toArray(long[][]::new));
        long[] sample = Longs.concat(answers.pairs(), open);
        double scale = open.length == 0 ? 1 : (double) all / open.length;
        return new Sample(compare(sample, comparisons, parts), answers.size(), scale);
    }

    private static Taken take(Candidates candidates, int part, Answers answers, double share) {
        long bound = (long) (share * Long.MAX_VALUE);
        Pairs pairs = new Pairs();
        long[] all = new long[1];
        candidates.each(part, (a, b) -> {
            long pair = Pairs.of(a, b);
            if (answers.isEmpty() || answers.isOpen(pair)) {
                all[0]++;
                if (Hashes.mix(pair) >>> 1 <= bound) {
                    pairs.add(pair);
                }
            }
        });
        return new Taken(ImmutableLongArray.copyOf(pairs.toArray()), all[0]);
    }

    private static Verdicts compare(long[] pairs, IntFunction<Comparisons> comparisons, Parts parts) {
        Verdicts verdicts =
                new Verdicts(pairs.length, comparisons.apply(0).evidence().size());
        parts.all((pairs.length + CHUNK - 1) / CHUNK, worker -> chunk -> {
            Comparisons own = comparisons.apply(worker);
            for (int i = chunk * CHUNK; i < Math.min(pairs.length, (chunk + 1) * CHUNK); i++) {
                verdicts.put(i, own.compare(Pairs.first(pairs[i]), Pairs.second(pairs[i])));
            }
            return chunk;
        });
        return verdicts;
    }
}
