package io.clientele.order;

import io.clientele.address.Country;
import io.clientele.money.Money;
import io.clientele.person.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one order adds to the profile of its buyer: an {@link Order} is one, and a storage may keep less than an order
 * for it. Immutable.
 */
public interface OrderSummary {

    /** What the order is known by. */
    OrderKey key();

    /** When it was placed. */
    Instant placedAt();

    /** How far it has come. */
    OrderStatus status();

    /** What the customer was asked to pay. */
    Money total();

    /** What has been paid back of it so far. */
    Optional<Money> refunded();

    /** Where it was sold, such as {@code shop} or a marketplace's name. */
    Optional<String> channel();

    /** The country that it was shipped to; else the one that it was billed to. */
    Optional<Country> country();

    /** The language that the buyer is written to in. */
    Optional<Language> language();

    /** By the time they were placed, then by key. */
    static Comparator<OrderSummary> byTime() {
        return Comparator.comparing(OrderSummary::placedAt).thenComparing(OrderSummary::key);
    }

    /** What the order came to after refunds. */
    default Money net() {
        Optional<Money> back = refunded();
        return back.isPresent() ? total().minus(back.get()) : total();
    }
}
