package io.clientele.identity.match;

import java.util.SplittableRandom;

/** How often two records agree by chance, counted on all pairs of few records and on random ones of many. */
final class Chance {
    private static final int ALL = 800_000;
    private static final int SOME = 300_000;
    /** What is known of levels before anything is counted: what holds in general, as much as so many pairs say. */
    private static final double PRIOR = 10;

    private final double[][] general;
    private final double[][] counts;
    private final double all;
    private double counted;

    private Chance(Comparisons comparisons, int size) {
        general = comparisons.evidence().stream().map(Evidence::byChance).toArray(double[][]::new);
        counts = comparisons.evidence().stream().map(e -> new double[e.size()]).toArray(double[][]::new);
        all = size * (size - 1.0) / 2;
    }

    static Chance of(Comparisons comparisons, int size) {
        Chance chance = new Chance(comparisons, size);
        if (chance.all <= ALL) {
            chance.countAll(comparisons, size);
        } else {
            chance.countSome(comparisons, size);
        }
        return chance;
    }

    private void countAll(Comparisons comparisons, int size) {
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                count(comparisons.compare(a, b));
            }
        }
    }

    private void countSome(Comparisons comparisons, int size) {
        SplittableRandom random = new SplittableRandom(size);
        while (counted < SOME) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b) {
                count(comparisons.compare(a, b));
            }
        }
    }

    private void count(Verdict verdict) {
        counted++;
        for (int k = 0; k < counts.length; k++) {
            if (verdict.level(k) != Verdict.MISSING) {
                counts[k][verdict.level(k)]++;
            }
        }
    }

    /** How many pairs there are. */
    double pairs() {
        return all;
    }

    /**
     * The share of each level among pairs that are not of one person.
     *
     * @param matched how many pairs of one person agree at each level
     */
    double[][] without(double[][] matched) {
        double scale = counted / Math.max(all, 1);
        double[][] shares = new double[counts.length][];
        for (int k = 0; k < counts.length; k++) {
            int levels = counts[k].length;
            shares[k] = new double[levels];
            double sum = 0;
            for (int l = 0; l < levels; l++) {
                shares[k][l] = Math.max(counts[k][l] - matched[k][l] * scale, 0) + PRIOR * general[k][l];
                sum += shares[k][l];
            }
            for (int l = 0; l < levels; l++) {
                shares[k][l] /= sum;
            }
        }
        return shares;
    }
}
