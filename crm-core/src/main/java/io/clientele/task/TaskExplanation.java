package io.clientele.task;

import io.clientele.contact.ContactId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why somebody got, or did not get, a task of a rule. It holds no personal data. Immutable.
 *
 * @param rule the rule
 * @param contact whom it was applied to
 * @param reasons one for each happening in the customer's history that the rule had to decide about, at least one
 */
public record TaskExplanation(RuleId rule, ContactId contact, List<Reason> reasons) {

    /** What the rule has decided. */
    public enum Answer {
        /** There is a task. */
        HAS_TASK,
        /** There is none yet; applying the rule makes it. */
        GETS_TASK,
        /** There is a pending task; applying the rules skips it. */
        LOSES_TASK,
        /** There is none, and applying the rule makes none. */
        NO_TASK
    }

    /**
     * What the rule has decided about one happening.
     *
     * @param answer what
     * @param task the task that there is or will be
     * @param words why
     */
    public record Reason(Answer answer, Optional<TaskId> task, String words) {}

    /** An explanation, with a list of its own. */
    public TaskExplanation {
        reasons = List.copyOf(reasons);
    }

    /** All reasons, a line each. */
    public String words() {
        return reasons.stream().map(Reason::words).collect(Collectors.joining("\n"));
    }
}
