package io.clientele.exchange.report;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The open tasks and when they are due. Immutable.
 *
 * @param tasks the longest due first
 * @param today the day of the report
 */
record DueTasks(List<TaskLine> tasks, LocalDate today) {
    private static final Comparator<TaskLine> BY_DUE = comparing(TaskLine::due)
            .thenComparing(TaskLine::type)
            .thenComparing(TaskLine::contact)
            .thenComparing(TaskLine::trigger);

    /** When a task is due, seen from the day of the report. */
    enum When {
        OVERDUE("Overdue"),
        TODAY("Due today"),
        THIS_WEEK("In the next 7 days"),
        LATER("Later");

        private final String words;

        When(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static DueTasks of(List<TaskLine> tasks, LocalDate today) {
        return new DueTasks(tasks.stream().sorted(BY_DUE).toList(), today);
    }

    /** How many are due then. */
    int count(When when) {
        return (int) tasks.stream().filter(task -> when(task) == when).count();
    }

    When when(TaskLine task) {
        if (task.due().isBefore(today)) {
            return When.OVERDUE;
        }
        if (task.due().equals(today)) {
            return When.TODAY;
        }
        return task.due().isAfter(today.plusDays(7)) ? When.LATER : When.THIS_WEEK;
    }
}
