package io.clientele.task;

import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.task.PastPurchases.Purchase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sign that a customer is leaving has been seen since the last purchase. Immutable, as the sign is. */
record SignOfLeaving(LeavingSign sign) implements Absence {

    @Override
    public Optional<Since> since(Order last, CustomerHistory history) {
        List<Purchase> purchases = history.purchases().stream()
                .map(order -> purchase(order, history))
                .toList();
        return sign.since(new PastPurchases(history.asOf(), purchases))
                .map(seen -> new Since(
                        seen.day(),
                        () -> seen.reason() + ", seen on " + seen.day() + "; last order " + last.key() + " of "
                                + history.day(last.placedAt())));
    }

    private static Purchase purchase(Order order, CustomerHistory history) {
        LocalDate day = history.day(order.placedAt());
        Money none = Money.zero(history.tenant().currency());
        return new Purchase(
                day,
                history.rules()
                        .rates()
                        .convert(order.net(), none.currency(), day)
                        .orElse(none));
    }

    @Override
    public String notYet(Order last, CustomerHistory history) {
        return "no sign of leaving since last order " + last.key() + " of " + history.day(last.placedAt());
    }
}
