package io.clientele.jdbc;

import io.clientele.address.Country;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.order.OrderSummary;
import io.clientele.person.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * What one order adds to the profile of its buyer. Immutable.
 *
 * @param key the order
 * @param placedAt when it was placed
 * @param status how far it has come
 * @param total what the customer was asked to pay
 * @param refunded what has been paid back
 * @param language the language that the buyer is written to in
 * @param channel where it was sold
 * @param country where it was sent, or else whom the bill was for
 */
record HistoryEntry(
        OrderKey key,
        Instant placedAt,
        OrderStatus status,
        Money total,
        Optional<Money> refunded,
        Optional<Language> language,
        Optional<String> channel,
        Optional<Country> country)
        implements OrderSummary {

    static HistoryEntry of(Order order) {
        return new HistoryEntry(
                order.key(),
                order.placedAt(),
                order.status(),
                order.total(),
                order.refunded(),
                order.language(),
                order.channel(),
                order.country());
    }
}
