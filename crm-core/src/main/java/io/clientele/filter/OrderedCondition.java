package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A condition on how many purchases fall into some days: {@code ordered between 2025-11-15 and 2025-12-31},
 * {@code ordered at least 3 times in last 1 year}. Immutable.
 *
 * @param comparison how the number of purchases compares
 * @param count with what, 0 to 1,000,000
 * @param period the days
 */
public record OrderedCondition(Comparison comparison, int count, Period period) implements Filter.Condition {
    private static final int MOST = 1_000_000;

    /**
     * A condition.
     *
     * @throws IllegalArgumentException if the count is out of its range
     */
    public OrderedCondition {
        checkArgument(0 <= count && count <= MOST, "'ordered' takes a number of times from 0 to 1000000");
    }

    /** At least one purchase falls into the days. */
    public static OrderedCondition within(Period period) {
        return new OrderedCondition(Comparison.AT_LEAST, 1, period);
    }

    @Override
    public String toString() {
        return FilterText.forLogs(this);
    }
}
