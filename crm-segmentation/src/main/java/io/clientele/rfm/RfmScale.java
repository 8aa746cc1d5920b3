package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/** How the values of one of the three dimensions become scores, 1 being the worst. Immutable. */
public sealed interface RfmScale {
    /**
     * Compares the customers with each other: the best fifth scores 5.
     *
     * @param ties what happens to equal values
     */
    record Quintiles(RfmTies ties) implements RfmScale {}

    /**
     * Compares the customers with each other in three parts: the best third scores 3.
     *
     * @param ties what happens to equal values
     */
    record Tertiles(RfmTies ties) implements RfmScale {}

    /**
     * Compares the customers with each other as the R package rfm does: the values are cut at their quantiles of a
     * fifth to four fifths (R's type 7), each with one added, and a cut belongs to the bin above it. Equal values
     * always score the same, and a bin can be empty.
     *
     * @param one what is added, 1 for days and purchases; in minor units for money, where it is one unit of the
     *     currency
     */
    record Quantiles(long one) implements RfmScale {
        /**
         * Quantiles.
         *
         * @throws IllegalArgumentException if what is added is negative
         */
        public Quantiles {
            checkArgument(one >= 0, "Nothing is taken off a quantile: %s", one);
        }
    }

    /**
     * Compares each customer with fixed values: the score is one more than the number of thresholds reached. A
     * frequency or monetary value reaches a threshold if it is at least as large; a recency if it is at most as large.
     * So recency thresholds of 180 and 365 days give 3 to who bought within 180 days, 2 within 365 days, and 1 to the
     * others.
     *
     * @param values one to four different values, ascending; days, purchases or minor units of money
     */
    record Thresholds(List<Long> values) implements RfmScale {
        /**
         * Takes a copy of the values.
         *
         * @param values one to four, ascending
         * @throws IllegalArgumentException unless there are one to four values in strictly ascending order
         */
        public Thresholds {
            values = List.copyOf(values);
            checkArgument(
                    !values.isEmpty() && values.size() < ScoreRange.HIGHEST,
                    "A scale needs one to four thresholds, not %s",
                    values.size());
            for (int i = 1; i < values.size(); i++) {
                checkArgument(values.get(i - 1) < values.get(i), "Thresholds must ascend, but are %s", values);
            }
        }
    }

    /**
     * Quintiles.
     *
     * @param ties what happens to equal values
     * @return the scale
     */
    static RfmScale quintiles(RfmTies ties) {
        return new Quintiles(ties);
    }

    /**
     * Tertiles.
     *
     * @param ties what happens to equal values
     * @return the scale
     */
    static RfmScale tertiles(RfmTies ties) {
        return new Tertiles(ties);
    }

    /**
     * Quantiles as in R.
     *
     * @param one see {@link Quantiles}
     * @return the scale
     * @throws IllegalArgumentException if it is negative
     */
    static RfmScale quantiles(long one) {
        return new Quantiles(one);
    }

    /**
     * Fixed thresholds.
     *
     * @param values see {@link Thresholds}
     * @return the scale
     * @throws IllegalArgumentException unless there are one to four values in strictly ascending order
     */
    static RfmScale thresholds(long... values) {
        return new Thresholds(Arrays.stream(values).boxed().toList());
    }
}
