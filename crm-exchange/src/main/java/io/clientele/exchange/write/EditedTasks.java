package io.clientele.exchange.write;

import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.RowProblem;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.TimeParser;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads what somebody changed in a {@link TaskSheet}: a status of {@code COMPLETED} or {@code SKIPPED} with the day and
 * the outcome, and who is to do a task. Columns are known by their names, in any order; of those but {@code task_id}
 * any may be missing, and what is not there is not changed. All else in the sheet is for people and is not read.
 *
 * <p>A row that is as the task is changes nothing, so that a sheet can be read again. A row that cannot be meant (an
 * unknown task or status, an outcome beside a pending status, another word on a closed task) is rejected with its line,
 * and the others count.
 *
 * <pre>{@code
 * for (TaskChange change : EditedTasks.read(Input.of(file), desk::find, tenant.zone(), now, rejections::add)) {
 *     TaskDesk.Result result = change.applyAt(desk, actor);
 * }
 * }</pre>
 */
public final class EditedTasks {

    private EditedTasks() {}

    /**
     * Reads a sheet.
     *
     * @param tasks finds the tasks as they are now, such as {@code desk::find}
     * @param zone the zone of the days in the sheet
     * @param now the time that a change has for which the sheet names no day, or this one
     * @param rejections gets every row that cannot be used
     * @return what is to be changed, in the order of the rows
     * @throws UnreadableFileException if the file cannot be read, or has no column {@code task_id}
     */
    public static List<TaskChange> read(
            Input sheet,
            Function<TaskId, Optional<Task>> tasks,
            ZoneId zone,
            Instant now,
            Consumer<Rejection> rejections) {
        Table table = Table.open(sheet);
        Selection selection = Selection.byName(table.header(), EditedTask.COLUMNS);
        if (!selection.has(EditedTask.Field.TASK_ID)) {
            throw new UnreadableFileException(
                    sheet.name(),
                    UnreadableFileException.Problem.NOT_A_TABLE,
                    "has no column 'task_id': it is no sheet of tasks");
        }
        TimeParser days = new TimeParser(zone, order(table, selection));
        List<TaskChange> changes = new ArrayList<>();
        Set<TaskId> seen = new HashSet<>();
        try (Rows rows = table.rows(selection, problem -> rejections.accept(broken(sheet, problem)))) {
            while (rows.next()) {
                EditedTask row = new EditedTask(rows.row(), selection, days, zone, now);
                try {
                    changes.addAll(row.changes(tasks, seen));
                } catch (EditedTask.NotMeant reason) {
                    rejections.accept(new Rejection(sheet.name(), rows.row().line(), reason.column(), reason.words()));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static DateOrder order(Table table, Selection selection) {
        return selection.has(EditedTask.Field.COMPLETED)
                ? DateOrder.of(table, selection.column(EditedTask.Field.COMPLETED))
                        .orElse(DateOrder.DAY_FIRST)
                : DateOrder.DAY_FIRST;
    }

    private static Rejection broken(Input sheet, RowProblem problem) {
        return new Rejection(sheet.name(), problem.line(), "", problem.kind().words());
    }
}
