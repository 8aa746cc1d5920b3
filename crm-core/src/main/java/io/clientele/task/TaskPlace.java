package io.clientele.task;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The place of a task among tasks ordered by the day they are due, then by id. Immutable.
 *
 * @param due the day
 * @param id the task
 */
public record TaskPlace(LocalDate due, TaskId id) implements Comparable<TaskPlace> {
    private static final Comparator<TaskPlace> ORDER =
            Comparator.comparing(TaskPlace::due).thenComparing(TaskPlace::id);

    @Override
    public int compareTo(TaskPlace other) {
        return ORDER.compare(this, other);
    }
}
