package io.clientele.task;

import java.util.function.Supplier;

/** What a rule comes to for one finding. Immutable. */
sealed interface Verdict {

    /**
     * A task is to be made.
     *
     * @param task the task
     */
    record Wanted(Task task) implements Verdict {}

    /**
     * There is a task for it.
     *
     * @param task the task
     */
    record Has(Task task) implements Verdict {}

    /**
     * There is to be none.
     *
     * @param words why
     */
    record None(Supplier<String> words) implements Verdict {}
}
