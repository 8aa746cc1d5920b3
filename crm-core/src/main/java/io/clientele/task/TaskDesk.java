package io.clientele.task;

import io.clientele.contact.ContactId;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Actor;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where people of a shop work on its tasks. A task is closed once: of two people who close it at the same time one
 * does, and the other is shown what it has become. Thread-safe.
 */
public final class TaskDesk {
    private final CrmStorage storage;
    private final TenantId tenant;

    /** The desk of one tenant. */
    public TaskDesk(CrmStorage storage, TenantId tenant) {
        this.storage = storage;
        this.tenant = tenant;
    }

    /** What became of an attempt to change a task. Immutable. */
    public sealed interface Result {

        /**
         * It was done.
         *
         * @param task the task as it is now
         */
        record Done(Task task) implements Result {}

        /**
         * It was not: the task had been closed before.
         *
         * @param task the task as it is
         */
        record AlreadyClosed(Task task) implements Result {}

        /**
         * It was not: there is no such task.
         *
         * @param id what was asked for
         */
        record NotFound(TaskId id) implements Result {}
    }

    /**
     * Completes a task.
     *
     * @param outcome what came of it; may be empty
     * @param at when it was done
     * @param actor who did it
     */
    public Result complete(TaskId id, String outcome, Instant at, Actor actor) {
        return change(
                id,
                task -> closed(task, TaskStatus.COMPLETED, actor, at)
                        .outcome(words(outcome))
                        .build());
    }

    /**
     * Closes a task without its having been done.
     *
     * @param why the reason in words; may be empty
     * @param at when it was decided
     * @param actor who decided
     */
    public Result skip(TaskId id, String why, Instant at, Actor actor) {
        return change(
                id,
                task -> closed(task, TaskStatus.SKIPPED, actor, at)
                        .skipReason(SkipReason.DECIDED)
                        .outcome(words(why))
                        .build());
    }

    /** Gives a pending task to somebody else; empty for nobody. */
    public Result assign(TaskId id, Optional<Assignee> assignee) {
        return change(id, task -> copy(task).assignee(assignee).build());
    }

    /** The task with an id. */
    public Optional<Task> find(TaskId id) {
        return storage.inTransaction(tenant, work -> work.port(Tasks.class).find(id));
    }

    /** All tasks about a contact, by the day they are due. */
    public List<Task> of(ContactId contact) {
        return storage.inTransaction(tenant, work -> work.port(Tasks.class).of(contact));
    }

    /**
     * The tasks that are still to be done up to a day, by the day they are due, then by id.
     *
     * @param upTo the last day, inclusive
     * @param after the place of the last task of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    public List<Task> pending(LocalDate upTo, Optional<TaskPlace> after, int limit) {
        return storage.inTransaction(tenant, work -> work.port(Tasks.class).pending(upTo, after, limit));
    }

    /**
     * Skips all pending tasks about a contact of whom nothing is known any more. If the contact comes back, the rules
     * make them anew.
     *
     * @param work the unit of work in which the contact was removed
     * @param contact the id that it had
     * @param at when
     */
    public static void endAllOf(UnitOfWork work, ContactId contact, Instant at) {
        Tasks tasks = work.port(Tasks.class);
        for (Task task : tasks.of(contact)) {
            if (task.isPending()) {
                Task ended = closed(task, TaskStatus.SKIPPED, PendingCheck.RULES, at)
                        .skipReason(SkipReason.CONTACT_GONE)
                        .outcome("nothing is known of the contact any more")
                        .build();
                tasks.replace(task, ended);
                tellOfClosing(work, ended);
            }
        }
    }

    private Result change(TaskId id, UnaryOperator<Task> change) {
        return storage.inTransaction(tenant, work -> change(work, id, change));
    }

    private static Result change(UnitOfWork work, TaskId id, UnaryOperator<Task> change) {
        Tasks tasks = work.port(Tasks.class);
        for (Optional<Task> found = tasks.find(id); found.isPresent(); found = tasks.find(id)) {
            Task task = found.get();
            if (!task.isPending()) {
                return new Result.AlreadyClosed(task);
            }
            Task next = change.apply(task);
            if (tasks.replace(task, next)) {
                tellOfClosing(work, next);
                return new Result.Done(next);
            }
        }
        return new Result.NotFound(id);
    }

    /** Tells the outbox of a task that has been closed. */
    static void tellOfClosing(UnitOfWork work, Task task) {
        if (!task.isPending()) {
            work.port(Outbox.class).append(new Event.TaskClosed(task.id().value(), task.contact()));
        }
    }

    /** A task that somebody has closed. */
    static Task.Builder closed(Task task, TaskStatus status, Actor actor, Instant at) {
        return copy(task).status(status).closedAt(at).closedBy(actor);
    }

    private static Task.Builder copy(Task task) {
        Task.Builder copy = Task.builder();
        copy.from(task);
        return copy;
    }

    private static Optional<String> words(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
