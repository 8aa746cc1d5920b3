package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many customers there are with each recency and frequency score: the numbers of the usual 5 by 5 picture.
 * Immutable.
 */
public final class RfmCounts {
    private static final int SCORES = ScoreRange.HIGHEST;

    private final int[] counts = new int[SCORES * SCORES];

    private RfmCounts() {}

    static RfmCounts of(RfmTable table) {
        RfmCounts counts = new RfmCounts();
        for (int customer = 0; customer < table.customers(); customer++) {
            if (table.isScored(customer)) {
                counts.counts[cell(table.r(customer), table.f(customer))]++;
            }
        }
        return counts;
    }

    /**
     * The number of customers with these scores, whatever their monetary score.
     *
     * @param recency recency score, 1 to 5
     * @param frequency frequency score, 1 to 5
     * @return how many, from 0
     * @throws IllegalArgumentException if a score is not within 1 to 5
     */
    public int customers(int recency, int frequency) {
        checkArgument(
                ScoreRange.ANY.contains(recency) && ScoreRange.ANY.contains(frequency),
                "Scores are 1 to 5, not %s and %s",
                recency,
                frequency);
        return counts[cell(recency, frequency)];
    }

    private static int cell(int recency, int frequency) {
        return (recency - 1) * SCORES + frequency - 1;
    }
}
