package io.clientele.filter;

/**
 * A condition on a number: {@code orders >= 5}. Immutable.
 *
 * @param field which number
 * @param test what is asked of it
 */
public record NumberCondition(NumberField field, NumberTest test) implements Filter.Condition {
    @Override
    public String toString() {
        return FilterText.forLogs(this);
    }
}
