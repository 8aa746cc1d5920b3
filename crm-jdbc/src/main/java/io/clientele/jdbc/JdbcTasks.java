package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.ContactId;
import io.clientele.internal.json.TaskJson;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.Change;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskPlace;
import io.clientele.task.Tasks;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tasks in a database. Not thread-safe. */
final class JdbcTasks implements Tasks, Remembered.Rows<TaskId, Task> {
    private static final Table TASKS = new Table(
            "task",
            List.of(Column.key("id")),
            List.of(Column.key("contact"), Column.integer("due"), Column.integer("pending"), Column.text("body")));
    private static final Table OF_CONTACTS =
            new Table("task", List.of(Column.key("contact")), List.of(Column.text("body")));
    private static final List<Column> BY_DUE_DAY = List.of(Column.integer("due"), Column.key("id"));

    private final Session session;
    private final Remembered<TaskId, Task> tasks;
    private final JdbcContacts contacts;
    /** Of some contacts, the tasks about themselves. */
    private final Map<ContactId, List<Task>> announced = new HashMap<>();

    JdbcTasks(Session session, JdbcContacts contacts) {
        this.session = session;
        this.tasks = new Remembered<>(session, Comparator.naturalOrder(), this);
        this.contacts = contacts;
    }

    @Override
    public Change add(Task task) {
        if (tasks.find(task.id()).isPresent()) {
            return Change.UNCHANGED;
        }
        keep(task);
        return Change.ADDED;
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return tasks.find(id);
    }

    @Override
    public boolean replace(Task expected, Task next) {
        checkArgument(
                expected.place().equals(next.place()) && expected.contact().equals(next.contact()),
                "Not two versions of one task: %s, %s",
                expected.id(),
                next.id());
        if (tasks.find(expected.id()).filter(expected::equals).isEmpty()) {
            return false;
        }
        keep(next);
        return true;
    }

    private void keep(Task task) {
        announced.remove(task.contact());
        tasks.put(task.id(), task);
    }

    @Override
    public void announce(Collection<ContactId> ids) {
        announced.clear();
        List<ContactId> all = contacts.announceFamilies(ids);
        all.forEach(id -> announced.put(id, new ArrayList<>()));
        about(all)
                .forEach(task -> announced
                        .computeIfAbsent(task.contact(), unknown -> new ArrayList<>())
                        .add(task));
    }

    @Override
    public List<Task> of(ContactId contact) {
        List<ContactId> family = contacts.withMerged(contact);
        List<Task> found = announced.keySet().containsAll(family)
                ? family.stream()
                        .flatMap(id -> announced.getOrDefault(id, List.of()).stream())
                        .toList()
                : about(family);
        return found.stream().sorted(Comparator.comparing(Task::place)).toList();
    }

    private List<Task> about(List<ContactId> ids) {
        session.flush();
        List<Task> found = new ArrayList<>();
        session.ask(place -> {
            place.select(
                    OF_CONTACTS,
                    ids.stream().map(id -> Row.of(id.value())).toList(),
                    row -> found.add(TaskJson.read(row.text(1))));
            return found;
        });
        return found;
    }

    @Override
    public List<Task> page(Optional<TaskId> after, int limit) {
        session.flush();
        @Nullable Row place = after.map(JdbcTasks::row).orElse(null);
        return read(session.ask(at -> at.page(TASKS, "1 = 1", TASKS.key(), place, limit)));
    }

    @Override
    public List<Task> pending(LocalDate upTo, Optional<TaskPlace> after, int limit) {
        session.flush();
        String condition = "pending = 1 AND due <= " + upTo.toEpochDay();
        @Nullable
        Row place = after.map(last -> Row.of(last.due().toEpochDay(), last.id().value()))
                .orElse(null);
        return read(session.ask(at -> at.page(TASKS, condition, BY_DUE_DAY, place, limit)));
    }

    private static List<Task> read(List<Row> rows) {
        return rows.stream().map(row -> TaskJson.read(row.text(4))).toList();
    }

    @Override
    public void load(Place place, List<TaskId> keys, BiConsumer<TaskId, Task> found) throws SQLException {
        place.select(
                TASKS,
                keys.stream().map(JdbcTasks::row).toList(),
                row -> found.accept(new TaskId(row.text(0)), TaskJson.read(row.text(4))));
    }

    @Override
    public void write(Place place, List<Written<TaskId, Task>> changes) throws SQLException {
        Batch.write(place, TASKS, changes, JdbcTasks::row, JdbcTasks::row);
    }

    private static Row row(TaskId id) {
        return Row.of(id.value());
    }

    private static Row row(TaskId id, Task task) {
        return Row.of(
                id.value(),
                task.contact().value(),
                task.due().toEpochDay(),
                task.isPending() ? 1 : 0,
                TaskJson.write(task));
    }
}
