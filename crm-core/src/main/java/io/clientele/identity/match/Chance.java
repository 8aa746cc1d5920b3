package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** How often two records agree by chance, counted on all pairs of few records and on random ones of many. */
final class Chance {
    private static final int PARTS = 64;
    private static final int ALL = 800_000;
    private static final int SOME = 200_000;
    /** What is known of levels before anything is counted: what holds in general, as much as so many pairs say. */
    private static final double PRIOR = 10;

    private final double[][] general;
    private final double[][] counts;
    private final double all;
    private double counted;

    private Chance(ImmutableList<Evidence> evidence, int size) {
        general = evidence.stream().map(Evidence::byChance).toArray(double[][]::new);
        counts = evidence.stream().map(e -> new double[e.size()]).toArray(double[][]::new);
        all = size * (size - 1.0) / 2;
    }

    /** @param comparisons those of each worker */
    static Chance of(IntFunction<Comparisons> comparisons, int size, Parts parts) {
        boolean few = size * (size - 1.0) / 2 <= ALL;
        ImmutableList<Evidence> evidence = comparisons.apply(0).evidence();
        Chance sum = new Chance(evidence, size);
        parts.all(PARTS, worker -> part -> {
                    Chance chance = new Chance(evidence, size);
                    if (few) {
                        chance.countAll(comparisons.apply(worker), size, part);
                    } else {
                        chance.countSome(comparisons.apply(worker), size, part);
                    }
                    return chance;
                })
                .forEach(sum::add);
        return sum;
    }

    private void add(Chance part) {
        counted += part.counted;
        for (int k = 0; k < counts.length; k++) {
            for (int l = 0; l < counts[k].length; l++) {
                counts[k][l] += part.counts[k][l];
            }
        }
    }

    private void countAll(Comparisons comparisons, int size, int part) {
        for (int a = part; a < size; a += PARTS) {
            for (int b = a + 1; b < size; b++) {
                count(comparisons.compare(a, b));
            }
        }
    }

    private void countSome(Comparisons comparisons, int size, int part) {
        SplittableRandom random = new SplittableRandom(size * (long) PARTS + part);
        while (counted < SOME / PARTS) {
            int a = random.nextInt(size);
            int b = random.nextInt(size);
            if (a != b) {
                count(comparisons.compare(Math.min(a, b), Math.max(a, b)));
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
