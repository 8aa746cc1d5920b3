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
