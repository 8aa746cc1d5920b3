package io.clientele.rfm;

import java.util.Arrays;

/** Turns a column of values, of which a larger one is a better one, into a column of scores. */
final class Scoring {
    private static final int TERTILES = 3;
    private static final int QUINTILES = 5;

    private Scoring() {}

    /** The scores of the values; a threshold is reached by a value that is at least as large. */
    static byte[] score(long[] values, RfmScale scale) {
        if (scale instanceof RfmScale.Thresholds thresholds) {
            return reached(
                    values,
                    thresholds.values().stream().mapToLong(Long::longValue).toArray());
        }
        if (scale instanceof RfmScale.Quantiles quantiles) {
            return cut(values, quantiles.one());
        }
        return scale instanceof RfmScale.Tertiles tertiles
                ? compared(values, tertiles.ties(), TERTILES)
                : compared(values, ((RfmScale.Quintiles) scale).ties(), QUINTILES);
    }

    /** Scores by R's bins. */
    private static byte[] cut(long[] values, long one) {
        double[] cuts = quantiles(values);
        byte[] scores = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int score = 1;
            for (double cut : cuts) {
                score += values[i] >= cut + one ? 1 : 0;
            }
            scores[i] = (byte) score;
        }
        return scores;
    }

    /** The same for values of which the lesser is the better: the lowest bin scores highest. */
    static byte[] cutReversed(long[] values, long one) {
        byte[] scores = cut(values, one);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (byte) (QUINTILES + 1 - scores[i]);
        }
        return scores;
    }

    /** The quantiles of a fifth to four fifths, of type 7: between the two values beside them in proportion. */
    private static double[] quantiles(long[] values) {
        if (values.length == 0) {
            return new double[0];
        }
        int[] places = new int[2 * (QUINTILES - 1)];
        for (int k = 1; k < QUINTILES; k++) {
            int below = (int) ((long) k * (values.length - 1) / QUINTILES);
            places[2 * k - 2] = below;
            places[2 * k - 1] = Math.min(below + 1, values.length - 1);
        }
        int[] different = Arrays.stream(places).distinct().sorted().toArray();
        long[] found = OrderStatistics.at(values, different);
        double[] cuts = new double[QUINTILES - 1];
        for (int k = 1; k < QUINTILES; k++) {
            long below = found[Arrays.binarySearch(different, places[2 * k - 2])];
            long above = found[Arrays.binarySearch(different, places[2 * k - 1])];
            double part = (double) ((long) k * (values.length - 1) % QUINTILES) / QUINTILES;
            cuts[k - 1] = below + part * ((double) above - below);
        }
        return cuts;
    }

    private static byte[] compared(long[] values, RfmTies ties, int parts) {
        return switch (ties) {
            case TOGETHER -> together(values, parts);
            case NTILE -> ntile(values, parts);
        };
    }

    private static byte[] reached(long[] values, long[] thresholds) {
        byte[] scores = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int score = 1;
            for (long threshold : thresholds) {
                score += values[i] >= threshold ? 1 : 0;
            }
            scores[i] = (byte) score;
        }
        return scores;
    }

    /**
     * {@code 1 + floor(parts * worse / n)}. It exceeds k if at least {@code ceil(k * n / parts)} values are less than
     * the customer's, that is if the customer's is greater than the last of so many, sorted.
     */
    private static byte[] together(long[] values, int parts) {
        int[] last = new int[values.length == 0 ? 0 : parts - 1];
        for (int k = 0; k < last.length; k++) {
            last[k] = (int) (((long) (k + 1) * values.length + parts - 1) / parts) - 1;
        }
        long[] cuts = OrderStatistics.at(values, last);
        byte[] scores = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = (byte) (1 + above(values[i], cuts));
        }
        return scores;
    }

    private static int above(long value, long[] cuts) {
        int above = 0;
        for (long cut : cuts) {
            above += value > cut ? 1 : 0;
        }
        return above;
    }

    /**
     * Groups of equal size. Group k + 1 begins at a position of the sorted column; whoever has a greater value than the
     * one there is beyond it, and so are those of an equal value except the first few, who fill the group before.
     */
    private static byte[] ntile(long[] values, int parts) {
        int[] starts = starts(values.length, parts);
        long[] cuts = OrderStatistics.at(values, starts);
        int[] before = new int[cuts.length];
        for (int k = 0; k < cuts.length; k++) {
            before[k] = starts[k] - countBelow(values, cuts[k]);
        }
        byte[] scores = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int score = 1 + above(values[i], cuts);
            for (int k = 0; k < cuts.length; k++) {
                if (values[i] == cuts[k] && before[k]-- <= 0) {
                    score++;
                }
            }
            scores[i] = (byte) score;
        }
        return scores;
    }

    /** Where the groups but the first begin; those that begin at all. */
    private static int[] starts(int size, int parts) {
        int[] starts = new int[parts - 1];
        for (int k = 1; k < parts; k++) {
            starts[k - 1] = k * (size / parts) + Math.min(k, size % parts);
        }
        return Arrays.stream(starts).filter(start -> start < size).toArray();
    }

    private static int countBelow(long[] values, long cut) {
        int below = 0;
        for (long value : values) {
            below += value < cut ? 1 : 0;
        }
        return below;
    }
}
