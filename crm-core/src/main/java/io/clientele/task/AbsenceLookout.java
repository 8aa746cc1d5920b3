package io.clientele.task;

import io.clientele.order.Order;
import io.clientele.task.Finding.Found;
import io.clientele.task.Finding.Happening;
import io.clientele.task.Finding.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for customers who stay away. Immutable. */
record AbsenceLookout(Absence absence, int daysLater) implements Lookout {

    @Override
    public List<Finding> look(CustomerHistory history) {
        return List.of(history.lastPurchase()
                .map(last -> judge(last, history))
                .orElseGet(() -> new Nothing(() -> "has bought nothing")));
    }

    private Finding judge(Order last, CustomerHistory history) {
        return absence.since(last, history)
                .filter(since -> !since.day().isAfter(history.asOf()))
                .<Finding>map(since -> found(since, last, history))
                .orElseGet(() -> new Nothing(() -> absence.notYet(last, history)));
    }

    private Found found(Absence.Since since, Order last, CustomerHistory history) {
        return new Found(
                new Happening(since.day(), last, since.words()),
                last.key().source() + "\n" + last.key().id(),
                last.key().toString(),
                history.asOf().plusDays(daysLater),
                task -> task.order().equals(Optional.of(last.key())) || !isBefore(task, since.day()));
    }

    /** Whether a task was made before a day on which the customer stayed away, and so because of an earlier absence. */
    private boolean isBefore(Task task, LocalDate since) {
        return task.due().minusDays(daysLater).isBefore(since);
    }

    /** Whether an order that came after the one that a task is about has ended the absence that it was made for. */
    boolean isEndedBy(Order later, Task task, CustomerHistory history) {
        return absence.since(later, history)
                .map(since -> isBefore(task, since.day()))
                .orElse(true);
    }
}
