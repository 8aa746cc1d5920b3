package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.Arrays;

/**
 * Learns from the pairs worth comparing what agreement is worth, by expectation and maximisation. It begins with what
 * is expected of people in general and never quite lets go of it, so that it works on few records and cannot take
 * something else for being the same person. Not thread-safe.
 */
final class Estimation {
    private static final int ROUNDS = 25;
    private static final int MOST = 100_000;
    /** What is expected in general counts as much as so many pairs seen. */
    static final double PRIOR = 20;

    private final Chance chance;
    private final int size;
    private final ImmutableList<Evidence> evidence;
    private final byte[] levels;
    private final float[] rates;
    private final int sampled;
    /** Whether the first of the pairs, of which somebody said it, are one person. */
    private final boolean[] same;

    private final double scale;

    private Estimation(Comparisons comparisons, Pairs candidates, int size, Answers answers) {
        this.size = size;
        this.evidence = comparisons.evidence();
        this.chance = Chance.of(comparisons, size);
        long[] answered = answers.pairs();
        this.same = new boolean[answered.length];
        for (int i = 0; i < answered.length; i++) {
            same[i] = answers.isSame(answered[i]);
        }
        long[] open =
                Arrays.stream(candidates.sample(MOST)).filter(answers::isOpen).toArray();
        this.scale = open.length == 0 ? 1 : (double) (candidates.size() - answered.length) / open.length;
        long[] sample = Longs.concat(answered, open);
        this.sampled = sample.length;
        this.levels = new byte[sampled * evidence.size()];
        this.rates = new float[sampled * evidence.size()];
        for (int i = 0; i < sampled; i++) {
            comparisons
                    .compare(Pairs.first(sample[i]), Pairs.second(sample[i]))
                    .copyTo(levels, rates, i * evidence.size());
        }
    }

    /** @param candidates the pairs worth comparing, among them those of which something was said */
    static Weights weights(Comparisons comparisons, Pairs candidates, int size, Answers answers) {
        return new Estimation(comparisons, candidates, size, answers).run();
    }

    private Weights run() {
        Expected expected = new Expected(evidence);
        expected.matches = size * .05 + 1;
        Weights weights = maximise(expected);
        double before = 0;
        for (int round = 0; round < ROUNDS && Math.abs(before - expected.matches) > .0005 * expected.matches; round++) {
            before = expected.matches;
            expected = expect(weights);
            weights = maximise(expected);
        }
        return weights;
    }

    /** What the pairs are, as far as it can be known: counts of levels among those of one person. */
    private static final class Expected {
        private final double[][] matched;
        private double matches;
        private double households;

        Expected(ImmutableList<Evidence> evidence) {
            matched = evidence.stream().map(e -> new double[e.size()]).toArray(double[][]::new);
        }

        void add(Verdict verdict, double match, double household) {
            matches += match;
            households += household;
            for (int k = 0; k < matched.length; k++) {
                if (verdict.level(k) != Verdict.MISSING) {
                    matched[k][verdict.level(k)] += match;
                }
            }
        }
    }

    private Expected expect(Weights weights) {
        Expected expected = new Expected(evidence);
        Verdict verdict = new Verdict(evidence.size());
        double[] posterior = new double[2];
        for (int i = 0; i < sampled; i++) {
            verdict.copyFrom(levels, rates, i * evidence.size());
            weights.posterior(verdict, posterior);
            if (i < same.length) {
                double others = 1 - Math.min(posterior[0], .999999);
                expected.add(verdict, same[i] ? 1 : 0, same[i] ? 0 : posterior[1] / others);
            } else {
                expected.add(verdict, scale * posterior[0], scale * posterior[1]);
            }
        }
        return expected;
    }

    private Weights maximise(Expected expected) {
        double[][] ofMatch = new double[evidence.size()][];
        for (int k = 0; k < ofMatch.length; k++) {
            double[] general = evidence.get(k).expected();
            ofMatch[k] = new double[general.length];
            double sum = PRIOR;
            for (double count : expected.matched[k]) {
                sum += count;
            }
            for (int l = 0; l < general.length; l++) {
                ofMatch[k][l] = (expected.matched[k][l] + PRIOR * general[l]) / sum;
            }
        }
        double pairs = Math.max(chance.pairs(), 1) + 4;
        double matches = (expected.matches + 1) / pairs;
        double households = (expected.households + 1.5 + size * .0005) / pairs;
        double most = Math.max(1, (matches + households) * 1.5);
        return new Weights(
                evidence,
                ofMatch,
                chance.without(expected.matched),
                matches / most,
                households / most,
                expected.matches);
    }
}
