package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;

/**
 * The id of a task. It follows from what the task is for, so that the same task made twice is one task. Immutable.
 *
 * @param value {@code t} and 24 hexadecimal digits
 */
public record TaskId(String value) implements Comparable<TaskId> {

    /**
     * An id.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public TaskId {
        checkArgument(value.matches("t[0-9a-f]{24}"), "Not the id of a task");
    }

    /**
     * The id of the task that a rule makes for one occurrence: the same in every run and on every machine.
     *
     * @param subject what the rule looks at: a contact's id or an order's key
     */
    public static TaskId of(TenantId tenant, RuleId rule, String subject, Occurrence occurrence) {
        String text = String.join(
                "\n", tenant.value(), rule.value(), subject, occurrence.name(), Integer.toString(occurrence.repeat()));
        return new TaskId("t"
                + Hashing.sha256()
                        .hashString(text, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 24));
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
