package io.clientele.task;

import io.clientele.order.Order;
import java.time.LocalDate;
import java.util.Optional;

/** Nothing has been bought for a number of days. Immutable. */
record Lapse(int days) implements Absence {

    @Override
    public Optional<Since> since(Order last, CustomerHistory history) {
        LocalDate bought = history.day(last.placedAt());
        return Optional.of(new Since(
                bought.plusDays(days), () -> "no order for " + days + " days after " + last.key() + " of " + bought));
    }

    @Override
    public String notYet(Order last, CustomerHistory history) {
        LocalDate bought = history.day(last.placedAt());
        return "last order " + last.key() + " was on " + bought + "; without another, " + days
                + " days will be over on " + bought.plusDays(days);
    }
}
