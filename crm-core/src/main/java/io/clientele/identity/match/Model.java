package io.clientele.identity.match;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What agreement is worth: estimated on the records themselves. Not thread-safe. */
final class Model {
    static double STRENGTH = 20;
    static int ROUNDS = 25;
    final Comparisons comparisons;
    final List<Evidence> evidence;
    final int size;
    final double[][] m;
    final double[][] u;
    double matches;
    double households;
    private final double pairs;
    private final double[][] chance;
    private double sampled;

    Model(Comparisons comparisons, int size) {
        this.comparisons = comparisons;
        this.evidence = comparisons.evidence;
        this.size = size;
        this.pairs = size * (size - 1.0) / 2;
        m = new double[evidence.size()][];
        u = new double[evidence.size()][];
        chance = new double[evidence.size()][];
        for (int k = 0; k < m.length; k++) {
            m[k] = evidence.get(k).expected().clone();
            chance[k] = new double[m[k].length];
            u[k] = new double[m[k].length];
        }
        matches = Math.max(2, size * .05);
        households = matches * .1;
    }

    void sampleChance() {
        if (pairs <= 1e6) {
            for (int a = 0; a < size; a++) {
                for (int b = a + 1; b < size; b++) {
                    countChance(a, b);
                }
            }
        } else {
            SplittableRandom random = new SplittableRandom(20240229);
            for (int i = 0; i < 1_000_000; i++) {
                int a = random.nextInt(size);
                int b = random.nextInt(size);
                if (a != b) {
                    countChance(a, b);
                }
            }
        }
        settleChance(new double[m.length][8]);
    }

    private void countChance(int a, int b) {
        Verdict v = comparisons.compare(a, b);
        sampled++;
        for (int k = 0; k < m.length; k++) {
            if (v.level[k] >= 0) {
                chance[k][v.level[k]]++;
            }
        }
    }

    private void settleChance(double[][] matched) {
        double scale = sampled / pairs;
        for (int k = 0; k < u.length; k++) {
            double all = 0;
            for (int l = 0; l < u[k].length; l++) {
                u[k][l] = Math.max(chance[k][l] - matched[k][l] * scale, 0) + .5;
                all += u[k][l];
            }
            for (int l = 0; l < u[k].length; l++) {
                u[k][l] /= all;
            }
        }
    }

    double ratio(Verdict v, int k) {
        int l = v.level[k];
        double by = l == 0 && evidence.get(k).rarityCounts() && !Double.isNaN(v.rate[k]) ? v.rate[k] : u[k][l];
        return m[k][l] / Math.max(by, 1e-9);
    }

    final double[] r = new double[2];

    /** The logarithm of the odds that two records are one person. */
    double logit(Verdict v) {
        double lm = Math.log(matches / pairs);
        double lh = Math.log(households / pairs);
        for (int k = 0; k < m.length; k++) {
            if (v.level[k] >= 0) {
                double ratio = ratio(v, k);
                double s = evidence.get(k).shared();
                lm += Math.log(ratio);
                lh += Math.log(s * ratio + 1 - s);
            }
        }
        double lu = Math.log(1 - (matches + households) / pairs);
        double top = Math.max(lm, Math.max(lh, lu));
        double em = Math.exp(lm - top), eh = Math.exp(lh - top), eu = Math.exp(lu - top);
        r[0] = em / (em + eh + eu);
        r[1] = eh / (em + eh + eu);
        double big = Math.max(lh, lu);
        return lm - big - Math.log(Math.exp(lh - big) + Math.exp(lu - big));
    }

    void learn(long[] candidates) {
        int n = candidates.length;
        byte[][] levels = new byte[n][];
        float[][] rates = new float[n][];
        for (int i = 0; i < n; i++) {
            Verdict v = comparisons.compare((int) (candidates[i] >>> 32), (int) candidates[i]);
            levels[i] = new byte[m.length];
            rates[i] = new float[m.length];
            for (int k = 0; k < m.length; k++) {
                levels[i][k] = (byte) v.level[k];
                rates[i][k] = (float) v.rate[k];
            }
        }
        Verdict v = new Verdict(m.length);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] matched = new double[m.length][8];
            double sum = 0;
            double sumH = 0;
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < m.length; k++) {
                    v.level[k] = levels[i][k];
                    v.rate[k] = rates[i][k];
                }
                logit(v);
                sum += r[0];
                sumH += r[1];
                for (int k = 0; k < m.length; k++) {
                    if (v.level[k] >= 0) {
                        matched[k][v.level[k]] += r[0];
                    }
                }
            }
            matches = sum + 1;
            households = sumH + .5;
            for (int k = 0; k < m.length; k++) {
                double all = Arrays.stream(matched[k]).sum() + STRENGTH;
                for (int l = 0; l < m[k].length; l++) {
                    m[k][l] = (matched[k][l] + STRENGTH * evidence.get(k).expected()[l]) / all;
                }
            }
            settleChance(matched);
        }
    }
}
