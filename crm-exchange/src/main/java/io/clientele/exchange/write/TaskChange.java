package io.clientele.exchange.write;

import io.clientele.task.Assignee;
import io.clientele.task.TaskDesk;
import io.clientele.task.TaskId;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.util.Optional;

/** What somebody changed about a task in a sheet. Immutable. */
public sealed interface TaskChange {

    /** The task. */
    TaskId task();

    /** Makes the change at a desk, in the name of whoever worked on the sheet; it says what became of it. */
    TaskDesk.Result applyAt(TaskDesk desk, Actor actor);

    /**
     * The task was done.
     *
     * @param task the task
     * @param outcome what came of it; may be empty
     * @param at when it was done
     */
    record Completed(TaskId task, String outcome, Instant at) implements TaskChange {
        @Override
        public TaskDesk.Result applyAt(TaskDesk desk, Actor actor) {
            return desk.complete(task, outcome, at, actor);
        }

        /** The task and the time: what is written about people does not belong in logs. */
        @Override
        public String toString() {
            return "Completed[" + task + ", " + at + "]";
        }
    }

    /**
     * The task shall not be done.
     *
     * @param task the task
     * @param why the reason in words; may be empty
     * @param at when it was decided
     */
    record Skipped(TaskId task, String why, Instant at) implements TaskChange {
        @Override
        public TaskDesk.Result applyAt(TaskDesk desk, Actor actor) {
            return desk.skip(task, why, at, actor);
        }

        /** The task and the time: what is written about people does not belong in logs. */
        @Override
        public String toString() {
            return "Skipped[" + task + ", " + at + "]";
        }
    }

    /**
     * Somebody else shall do the task.
     *
     * @param task the task
     * @param assignee who; empty for nobody
     */
    record Assigned(TaskId task, Optional<Assignee> assignee) implements TaskChange {
        @Override
        public TaskDesk.Result applyAt(TaskDesk desk, Actor actor) {
            return desk.assign(task, assignee);
        }
    }
}
