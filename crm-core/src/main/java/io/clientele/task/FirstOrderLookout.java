package io.clientele.task;

import io.clientele.order.Order;
import io.clientele.task.Finding.Found;
import io.clientele.task.Finding.Happening;
import io.clientele.task.Finding.Nothing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for the first purchase. Immutable. */
record FirstOrderLookout(Trigger.FirstOrder trigger, int daysLater) implements Lookout {
    private static final String FIRST = "1";

    @Override
    public List<Finding> look(CustomerHistory history) {
        if (history.purchases().isEmpty()) {
            return List.of(new Nothing(() -> "has bought nothing"));
        }
        Order first = history.purchases().get(0);
        boolean placing = trigger.start() == Trigger.FirstOrder.Start.PLACING || Completion.isUnknown(first);
        Optional<Instant> at = placing ? Optional.of(first.placedAt()) : Completion.of(first);
        return List.of(at.map(history::day)
                .filter(day -> !day.isAfter(history.asOf()))
                .map(day -> found(first, day, placing ? " placed on " : " completed on ", history))
                .orElseGet(() -> new Nothing(() -> "first order " + first.key() + " has not been completed")));
    }

    private Finding found(Order first, LocalDate day, String how, CustomerHistory history) {
        return new Found(
                new Happening(day, first, () -> "first order " + first.key() + how + day),
                history.contact().id().value(),
                FIRST,
                day.plusDays(daysLater),
                task -> true);
    }
}
