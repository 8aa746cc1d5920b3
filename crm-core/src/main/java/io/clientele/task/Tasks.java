package io.clientele.task;

import io.clientele.contact.ContactId;
import io.clientele.source.Change;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The tasks of one tenant, within a unit of work.
 *
 * <p>What an implementation owes: of several units of work that add a task with one id at the same time, one adds it
 * and the others find it there; of several that replace one task, one succeeds, and the others are shown by
 * {@link #find} what it has become.
 */
public interface Tasks {

    /**
     * Keeps a task unless there is one with its id, in whatever state.
     *
     * @return {@link Change#ADDED}, or {@link Change#UNCHANGED} where there was one
     */
    Change add(Task task);

    /** The task with an id. */
    Optional<Task> find(TaskId id);

    /**
     * Puts another version of a task in its place, provided that nobody has changed it in the meantime.
     *
     * @param expected the version that was read
     * @param next the version to keep, with the same id, contact and due day
     * @return whether the expected version was there, and so the next one is now
     * @throws IllegalArgumentException if the two are not versions of one task
     */
    boolean replace(Task expected, Task next);

    /**
     * Says whose tasks will be asked for next, so that a storage at a distance can fetch them together. It changes
     * nothing else.
     */
    default void announce(Collection<ContactId> contacts) {}

    /** All tasks about a contact, and about those that were merged into it, by due day, then by id. */
    List<Task> of(ContactId contact);

    /**
     * The tasks behind an id, by ascending id.
     *
     * @param after the last id of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    List<Task> page(Optional<TaskId> after, int limit);

    /**
     * The pending tasks that are due up to a day, by due day, then by id.
     *
     * @param upTo the last day, inclusive
     * @param after the place of the last task of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    List<Task> pending(LocalDate upTo, Optional<TaskPlace> after, int limit);
}
