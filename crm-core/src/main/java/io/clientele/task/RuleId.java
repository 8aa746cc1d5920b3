package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The id of a rule, which the host chooses and never gives to another rule: it is a part of what makes a task the same
 * task. Immutable.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} and {@code -}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /**
     * A rule's id.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public RuleId {
        checkArgument(value.matches("[A-Za-z0-9._-]{1,64}"), "A rule's id has 1 to 64 letters, digits, '.', '_', '-'");
    }

    /** A rule's id. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
