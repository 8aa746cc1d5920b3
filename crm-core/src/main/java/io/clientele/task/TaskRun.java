package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.clientele.contact.ContactId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What applying the rules to some contacts came to. Immutable.
 *
 * @param dry whether it was a dry run, in which nothing was written
 * @param contacts how many contacts were looked at
 * @param made what was, or in a dry run would have been, made, by rule; rules that make nothing are left out
 * @param skipped how many pending tasks were, or would have been, skipped, by reason; at least 1 each
 * @param next where the next call goes on; empty if all contacts have been looked at
 */
public record TaskRun(
        boolean dry, int contacts, Map<RuleId, Made> made, Map<SkipReason, Integer> skipped, Optional<ContactId> next) {

    /**
     * What one rule makes.
     *
     * @param tasks how many tasks
     * @param due how many of these are due by the day as of which they are made
     */
    public record Made(int tasks, int due) {
        Made plus(Made other) {
            return new Made(tasks + other.tasks, due + other.due);
        }
    }

    /** A run, with maps of its own. */
    public TaskRun {
        made = ImmutableSortedMap.copyOf(made);
        skipped = ImmutableSortedMap.copyOf(skipped);
    }

    /** How many tasks were made. */
    public int tasks() {
        return made.values().stream().mapToInt(Made::tasks).sum();
    }

    /** How many of them are due by the day as of which they were made. */
    public int due() {
        return made.values().stream().mapToInt(Made::due).sum();
    }

    /** How many pending tasks were skipped. */
    public int tasksSkipped() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * This run and the one that went on from it.
     *
     * @throws IllegalArgumentException if one is dry and the other is not
     */
    public TaskRun plus(TaskRun later) {
        checkArgument(dry == later.dry, "A dry run goes on as a dry run");
        Map<RuleId, Made> allMade = new TreeMap<>(made);
        later.made.forEach((rule, more) -> allMade.merge(rule, more, Made::plus));
        Map<SkipReason, Integer> allSkipped = new TreeMap<>(skipped);
        later.skipped.forEach((reason, more) -> allSkipped.merge(reason, more, Integer::sum));
        return new TaskRun(dry, contacts + later.contacts, allMade, allSkipped, later.next);
    }

    /** The run in a sentence: {@code would create 412 tasks, 37 due today}. */
    public String words() {
        String closing = skipped.isEmpty() ? "" : ", " + (dry ? "would skip " : "skipped ") + tasksSkipped();
        return (dry ? "would create " : "created ") + tasks() + (tasks() == 1 ? " task, " : " tasks, ") + due()
                + " due today" + closing;
    }
}
