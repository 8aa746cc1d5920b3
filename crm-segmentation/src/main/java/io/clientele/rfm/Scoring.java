package io.clientele.rfm;

import java.util.Arrays;

/** Turns a column of values, of which a larger one is a better one, into a column of scores. */
final class Scoring {
    private static final int SCORES = ScoreRange.HIGHEST;

    private Scoring() {}

    /** The scores of the values; a threshold is reached by a value that is at least as large. */
    static byte[] score(long[] values, RfmScale scale) {
        if (scale instanceof RfmScale.Thresholds thresholds) {
            return reached(
                    values,
                    thresholds.values().stream().mapToLong(Long::longValue).toArray());
        }
        RfmTies ties = ((RfmScale.Quintiles) scale).ties();
        return switch (ties) {
            case TOGETHER -> together(values);
            case NTILE -> ntile(values);
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
     * {@code 1 + floor(5 * worse / n)}. It exceeds k if at least {@code ceil(k * n / 5)} values are less than the
     * customer's, that is if the customer's is greater than the last of so many, sorted.
     */
    private static byte[] together(long[] values) {
        int[] last = new int[values.length == 0 ? 0 : SCORES - 1];
        for (int k = 0; k < last.length; k++) {
            last[k] = (int) (((long) (k + 1) * values.length + SCORES - 1) / SCORES) - 1;
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
    private static byte[] ntile(long[] values) {
        int[] starts = starts(values.length);
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

    /** Where groups 2 to 5 begin; those that begin at all. */
    private static int[] starts(int size) {
        int[] starts = new int[SCORES - 1];
        for (int k = 1; k < SCORES; k++) {
            starts[k - 1] = k * (size / SCORES) + Math.min(k, size % SCORES);
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
