package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;

/**
 * Learns from the pairs worth comparing what agreement is worth, by expectation and maximisation. It begins with what
 * is expected of people in general and never quite lets go of it, so that it works on few records and cannot take
 * something else for being the same person. Not thread-safe.
 */
final class Estimation {
    private static final int ROUNDS = 25;
    /** What is expected in general counts as much as so many pairs seen. */
    static final double PRIOR = 20;

    private final Chance chance;
    private final int size;
    private final ImmutableList<Evidence> evidence;
    private final Sample sample;
    /** Whether the first of the pairs, of which somebody said it, are one person. */
    private final boolean[] same;

    private Estimation(ImmutableList<Evidence> evidence, Chance chance, Sample sample, Records records) {
        this.size = records.size();
        this.evidence = evidence;
        this.chance = chance;
        this.sample = sample;
        long[] answered = records.answers().pairs();
        this.same = new boolean[answered.length];
        for (int i = 0; i < answered.length; i++) {
            same[i] = records.answers().isSame(answered[i]);
        }
    }

    /**
     * Learns from a table.
     *
     * @param comparisons those of each worker
     */
    static Weights weights(Records records, Candidates candidates, IntFunction<Comparisons> comparisons, Parts parts) {
        Sample sample = Sample.of(candidates, records.answers(), comparisons, parts);
        Chance chance = Chance.of(comparisons, records.size(), parts);
        return new Estimation(comparisons.apply(0).evidence(), chance, sample, records).run();
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
        double scale = sample.scale();
        for (int i = 0; i < sample.verdicts().size(); i++) {
            sample.verdicts().get(i, verdict);
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
