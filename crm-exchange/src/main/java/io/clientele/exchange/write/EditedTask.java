package io.clientele.exchange.write;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.TimeParser;
import io.clientele.task.Assignee;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A row of a sheet of tasks that somebody may have edited, held against the task. */
final class EditedTask {
    static final List<List<String>> COLUMNS = List.of(
            List.of("task_id"), List.of("status"), List.of("completed"), List.of("outcome"), List.of("assigned_to"));

    private static final int LONGEST_NAME = 200;

    private final Row row;
    private final Selection selection;
    private final TimeParser days;
    private final ZoneId zone;
    private final Instant now;

    EditedTask(Row row, Selection selection, TimeParser days, ZoneId zone, Instant now) {
        this.row = row;
        this.selection = selection;
        this.days = days;
        this.zone = zone;
        this.now = now;
    }

    /** The columns, in their order. */
    enum Field {
        TASK_ID,
        STATUS,
        COMPLETED,
        OUTCOME,
        ASSIGNED_TO;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The row cannot be meant as it stands. */
    static final class NotMeant extends Exception {
        private static final long serialVersionUID = 1L;

        private final Field field;
        private final String words;

        NotMeant(Field field, String words) {
            super(field.title() + " " + words);
            this.field = field;
            this.words = words;
        }

        String column() {
            return field.title();
        }

        String words() {
            return words;
        }
    }

    /** What the row changes; nothing where it is as the task is. */
    List<TaskChange> changes(Function<TaskId, Optional<Task>> tasks, Set<TaskId> seen) throws NotMeant {
        Task task = task(tasks);
        if (!seen.add(task.id())) {
            throw new NotMeant(Field.TASK_ID, "stands in an earlier row already");
        }
        TaskStatus status = status(task);
        if (!task.isPending()) {
            checkSame(task, status);
            return List.of();
        }
        List<TaskChange> changes = new ArrayList<>();
        assigned(task).ifPresent(changes::add);
        if (status == TaskStatus.PENDING) {
            checkEmpty(Field.OUTCOME);
            checkEmpty(Field.COMPLETED);
        } else if (status == TaskStatus.COMPLETED) {
            changes.add(new TaskChange.Completed(task.id(), text(Field.OUTCOME), time(task)));
        } else {
            changes.add(new TaskChange.Skipped(task.id(), text(Field.OUTCOME), time(task)));
        }
        return changes;
    }

    private Task task(Function<TaskId, Optional<Task>> tasks) throws NotMeant {
        String id = row.text(Field.TASK_ID);
        if (!id.matches("t[0-9a-f]{24}")) {
            throw new NotMeant(Field.TASK_ID, "is no id of a task");
        }
        return tasks.apply(new TaskId(id))
                .orElseThrow(() -> new NotMeant(Field.TASK_ID, "names no task that is known"));
    }

    private TaskStatus status(Task task) throws NotMeant {
        return switch (row.text(Field.STATUS).toLowerCase(Locale.ROOT)) {
            case "" -> task.status();
            case "pending", "open" -> TaskStatus.PENDING;
            case "completed", "complete", "done" -> TaskStatus.COMPLETED;
            case "skipped", "skip" -> TaskStatus.SKIPPED;
            default -> throw new NotMeant(Field.STATUS, "is none of PENDING, COMPLETED and SKIPPED");
        };
    }

    private static void checkSame(Field field, boolean same) throws NotMeant {
        if (!same) {
            throw new NotMeant(field, "cannot be changed: the task has been closed");
        }
    }

    /** What stands beside a closed task is what the sheet said of it, or nothing. */
    private void checkSame(Task task, TaskStatus status) throws NotMeant {
        checkSame(Field.STATUS, status == task.status());
        String outcome = text(Field.OUTCOME);
        checkSame(
                Field.OUTCOME,
                outcome.isEmpty() || outcome.equals(TaskSheet.outcome(task).strip()));
        String name = text(Field.ASSIGNED_TO);
        checkSame(Field.ASSIGNED_TO, name.isEmpty() || name.equals(name(task)));
    }

    private void checkEmpty(Field field) throws NotMeant {
        if (!row.cell(field).isEmpty()) {
            throw new NotMeant(field, "is filled in, but the status is still PENDING");
        }
    }

    private Optional<TaskChange> assigned(Task task) throws NotMeant {
        String name = text(Field.ASSIGNED_TO);
        boolean leftOut = name.isEmpty() && CsvOut.looksLikeFormula(name(task));
        if (!selection.has(Field.ASSIGNED_TO) || name.equals(name(task)) || leftOut) {
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME) {
            throw new NotMeant(Field.ASSIGNED_TO, "is longer than " + LONGEST_NAME + " characters");
        }
        return Optional.of(new TaskChange.Assigned(task.id(), assignee(name)));
    }

    /** A sheet has names alone; what somebody writes into it is the manager, or else anybody. */
    private static Optional<Assignee> assignee(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                name.equals(Assignee.manager().name()) ? Assignee.manager() : new Assignee(Assignee.Kind.OTHER, name));
    }

    private static String name(Task task) {
        return task.assignee().map(Assignee::name).orElse("").strip();
    }

    /** When a task was closed: now, or on the day that the sheet names, though not before it was made. */
    private Instant time(Task task) throws NotMeant {
        Parsed<LocalDate> day = days.date(row.cell(Field.COMPLETED));
        if (day.refusal().isPresent()) {
            throw new NotMeant(Field.COMPLETED, day.refusal().get());
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate closed = day.value().orElse(today);
        if (closed.isAfter(today)) {
            throw new NotMeant(Field.COMPLETED, "lies in the future");
        }
        if (closed.isBefore(LocalDate.ofInstant(task.created(), zone))) {
            throw new NotMeant(Field.COMPLETED, "lies before the day on which the task was made");
        }
        Instant start = closed.atStartOfDay(zone).toInstant();
        return closed.equals(today) ? now : start.isBefore(task.created()) ? task.created() : start;
    }

    /** The text of a cell without the apostrophe that guarded it in a spreadsheet. */
    private String text(Field field) {
        String text = row.text(field);
        return text.startsWith("'") && CsvOut.looksLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }
}
