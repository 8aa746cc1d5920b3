package io.clientele.exchange.write;

import io.clientele.exchange.text.CsvProfile;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import io.clientele.task.Assignee;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskStatus;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet of tasks that is being written, a row for each task in the order in which they come. Somebody can work them
 * off in it, and {@link EditedTasks} takes it back. Not thread-safe; the stream stays open.
 *
 * <p>Its columns are:
 *
 * <ul>
 *   <li>{@code task_id}, {@code created}, {@code due}: days are those of the shop's zone
 *   <li>{@code contact_id}, {@code email}, {@code customer_name}: whom it is about
 *   <li>{@code type}: {@code FOLLOW_UP}, {@code WIN_BACK}, {@code WELCOME} or {@code CUSTOM}
 *   <li>{@code trigger}: the rule that made it and what that saw, as {@code welcome: first order web:17 …}
 *   <li>{@code status}: {@code PENDING}, {@code COMPLETED} or {@code SKIPPED}
 *   <li>{@code completed}: the day on which it was completed
 *   <li>{@code outcome}: what came of it, or why it was skipped
 *   <li>{@code assigned_to}: the name of who is to do it
 * </ul>
 *
 * <pre>{@code
 * TaskSheet sheet = TaskSheet.on(out, CsvProfile.spreadsheet(locale), tenant.zone());
 * tasks.forEach(task -> sheet.add(task, reader.find(task.contact())));
 * ExportReport report = sheet.finish();
 * }</pre>
 */
public final class TaskSheet {
    private final Line line;
    private final List<Column<Todo>> columns;
    private long rows;

    private TaskSheet(OutputStream out, CsvProfile profile, ZoneId zone) {
        this.line = new Line(out, profile);
        this.columns = columns(zone);
        line.header(columns.stream().map(Column::title).toList());
    }

    /** A task and whom it is about. */
    private record Todo(Task task, Optional<CustomerProfile> who) {}

    /**
     * Begins a sheet with its header.
     *
     * @param zone the zone of the days
     * @throws java.io.UncheckedIOException if the stream does not take it
     */
    public static TaskSheet on(OutputStream out, CsvProfile profile, ZoneId zone) {
        return new TaskSheet(out, profile, zone);
    }

    /**
     * Adds a task.
     *
     * @param who whom it is about; empty for a contact that is no longer there
     * @throws java.io.UncheckedIOException if the stream does not take it
     */
    public void add(Task task, Optional<CustomerProfile> who) {
        Todo todo = new Todo(task, who);
        columns.forEach(column -> column.cell().accept(line, todo));
        line.end();
        rows++;
    }

    /**
     * Hands all rows to the stream and says how many there are.
     *
     * @throws java.io.UncheckedIOException if the stream does not take them
     */
    public ExportReport finish() {
        line.flush();
        return ExportReport.builder()
                .given(rows)
                .rows(rows)
                .emptiedCells(line.emptied())
                .build();
    }

    private static List<Column<Todo>> columns(ZoneId zone) {
        return List.of(
                new Column<>("task_id", (cell, todo) -> cell.code(todo.task.id().value())),
                new Column<>("created", (cell, todo) -> cell.day(Optional.of(day(todo.task.created(), zone)))),
                new Column<>("due", (cell, todo) -> cell.day(Optional.of(todo.task.due()))),
                new Column<>(
                        "contact_id",
                        (cell, todo) -> cell.code(todo.task.contact().value())),
                new Column<>("email", (cell, todo) -> cell.email(todo.who.flatMap(CustomerProfile::email))),
                new Column<>(
                        "customer_name",
                        (cell, todo) -> cell.text(
                                todo.who.flatMap(CustomerProfile::name).map(PersonName::full))),
                new Column<>("type", (cell, todo) -> cell.code(todo.task.type().name())),
                new Column<>("trigger", (cell, todo) -> cell.text(todo.task.rule() + ": " + todo.task.evidence())),
                new Column<>(
                        "status", (cell, todo) -> cell.code(todo.task.status().name())),
                new Column<>("completed", (cell, todo) -> cell.day(completed(todo.task, zone))),
                new Column<>("outcome", (cell, todo) -> cell.text(outcome(todo.task))),
                new Column<>(
                        "assigned_to",
                        (cell, todo) -> cell.text(todo.task.assignee().map(Assignee::name))));
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone);
    }

    private static Optional<LocalDate> completed(Task task, ZoneId zone) {
        return task.status() == TaskStatus.COMPLETED ? task.closedAt().map(time -> day(time, zone)) : Optional.empty();
    }

    /** What came of a task in words; of one that was skipped without any, the reason. */
    static String outcome(Task task) {
        return task.outcome()
                .or(() -> task.skipReason()
                        .filter(reason -> reason != SkipReason.DECIDED)
                        .map(TaskSheet::words))
                .orElse("");
    }

    private static String words(SkipReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
