package io.clientele.task;

import io.clientele.order.Order;
import io.clientele.profile.ProfileRules;
import io.clientele.task.Finding.Found;
import io.clientele.task.Finding.Happening;
import io.clientele.task.Finding.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks for customers who have not bought for a number of days. Immutable. */
record LapseLookout(int days, int daysLater) implements Lookout {

    static LapseLookout of(Trigger.NoOrder trigger, int daysLater, ProfileRules rules) {
        return new LapseLookout(trigger.days().orElse(rules.lapseDays()), daysLater);
    }

    @Override
    public List<Finding> look(CustomerHistory history) {
        return List.of(history.lastPurchase()
                .map(last -> judge(last, history))
                .orElseGet(() -> new Nothing(() -> "has bought nothing")));
    }

    private Finding judge(Order last, CustomerHistory history) {
        LocalDate bought = history.day(last.placedAt());
        LocalDate lapsed = bought.plusDays(days);
        if (lapsed.isAfter(history.asOf())) {
            return new Nothing(() -> "last order " + last.key() + " was on " + bought + "; without another, " + days
                    + " days will be over on " + lapsed);
        }
        return new Found(
                new Happening(
                        lapsed, last, () -> "no order for " + days + " days after " + last.key() + " of " + bought),
                last.key().source() + "\n" + last.key().id(),
                last.key().toString(),
                history.asOf().plusDays(daysLater),
                task -> task.order().equals(Optional.of(last.key())) || !isBefore(task, lapsed));
    }

    /** Whether a task was made before a day on which the customer had lapsed, and so because of an earlier lapse. */
    private boolean isBefore(Task task, LocalDate lapsed) {
        return task.due().minusDays(daysLater).isBefore(lapsed);
    }

    /** Whether an order that came after the one that a task is about has ended the lapse that the task was made for. */
    boolean isEndedBy(Order later, Task task, CustomerHistory history) {
        return isBefore(task, history.day(later.placedAt()).plusDays(days));
    }
}
