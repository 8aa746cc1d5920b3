package io.clientele.filter;

/**
 * A condition on a day: {@code last_order < -90d}. Immutable.
 *
 * @param field which day
 * @param test what is asked of it
 */
public record DateCondition(DateField field, DateTest test) implements Filter.Condition {
    @Override
    public String toString() {
        return FilterText.forLogs(this);
    }
}
