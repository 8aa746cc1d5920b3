package io.clientele.task;

import io.clientele.order.Order;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a trigger finds in a customer's history. Immutable. */
sealed interface Finding {

    /**
     * Something that it does not fire for.
     *
     * @param words why not
     */
    record Nothing(Supplier<String> words) implements Finding {}

    /**
     * What it waits for.
     *
     * @param happening what has happened
     * @param subject what it happened to, as a part of the task's id
     * @param name which of the happenings to that subject it is
     * @param due when its task is due
     * @param sameAs which tasks of the rule are for the same happening
     */
    record Found(Happening happening, String subject, String name, LocalDate due, Predicate<Task> sameAs)
            implements Finding {}

    /**
     * Something that has happened.
     *
     * @param day when
     * @param order the order that it happened with, or the last one before it
     * @param words what happened
     */
    record Happening(LocalDate day, Order order, Supplier<String> words) {}
}
