package io.clientele.memory;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.ContactId;
import io.clientele.source.Change;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskPlace;
import io.clientele.task.Tasks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tasks in memory. Not thread-safe. */
final class MemoryTasks implements Tasks {
    private final JournaledMap<TaskId, Task> tasks;
    private final JournaledIndex<ContactId, TaskPlace> byContact;
    private final JournaledMap<TaskPlace, Task> pending;
    private final MemoryContacts contacts;

    MemoryTasks(MemoryContacts contacts, Journal journal) {
        this.tasks = new JournaledMap<>(journal);
        this.byContact = new JournaledIndex<>(Comparator.naturalOrder(), journal);
        this.pending = new JournaledMap<>(journal);
        this.contacts = contacts;
    }

    @Override
    public Change add(Task task) {
        if (tasks.find(task.id()).isPresent()) {
            return Change.UNCHANGED;
        }
        keep(task);
        byContact.add(task.contact(), task.place());
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
        tasks.put(task.id(), task);
        if (task.isPending()) {
            pending.put(task.place(), task);
        } else {
            pending.remove(task.place());
        }
    }

    @Override
    public List<Task> of(ContactId contact) {
        return contacts.withMerged(contact).stream()
                .flatMap(id -> byContact.of(id).stream())
                .sorted()
                .flatMap(place -> tasks.find(place.id()).stream())
                .toList();
    }

    @Override
    public List<Task> page(Optional<TaskId> after, int limit) {
        return tasks.page(after, limit);
    }

    @Override
    public List<Task> pending(LocalDate upTo, Optional<TaskPlace> after, int limit) {
        return pending.page(after, limit).stream()
                .takeWhile(task -> !task.due().isAfter(upTo))
                .toList();
    }
}
