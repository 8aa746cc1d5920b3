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
        return scale instanceof RfmScale.Tertiles tertiles
                ? compared(values, tertiles.ties(), TERTILES)
                : compared(values, ((RfmScale.Quintiles) scale).ties(), QUINTILES);
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
