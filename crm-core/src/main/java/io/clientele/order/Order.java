package io.clientele.order;

import io.clientele.address.PostalAddress;
import io.clientele.internal.ClienteleStyle;
import io.clientele.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An order as its shop has it. Immutable.
 *
 * <p>Its total is what the customer was asked to pay, shipping and tax included, discounts taken off; {@link #refunded}
 * is what has been paid back of it so far. An order whose total is negative is a return. Both are in one currency.
 */
@Value.Immutable
@ClienteleStyle
public interface Order {

    /** A builder; key, time and total must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** What the order is known by. */
    OrderKey key();

    /** Who placed it. */
    @Value.Default
    default Buyer buyer() {
        return Buyer.builder().build();
    }

    /** How far it has come; {@link OrderStatus#NONE} unless set. */
    @Value.Default
    default OrderStatus status() {
        return OrderStatus.NONE;
    }

    /** The shop's own name of the status, where it is {@link OrderStatus#UNKNOWN}. */
    Optional<String> statusName();

    /** When it was placed. */
    Instant placedAt();

    /** When it was paid. */
    Optional<Instant> paidAt();

    /** When it was completed: delivered, or handed over. */
    Optional<Instant> completedAt();

    /** When it was called off. */
    Optional<Instant> cancelledAt();

    /** When money was last paid back. */
    Optional<Instant> refundedAt();

    /** What the customer was asked to pay. */
    Money total();

    /** What has been paid back so far, not negative; none is nothing. */
    Optional<Money> refunded();

    /** The lines, in the order of the file. */
    List<OrderLine> lines();

    /** Where it was sold: the web shop, a marketplace, a counter. */
    Optional<String> channel();

    /** The coupons that were used. */
    List<String> coupons();

    /** How it was paid, in the shop's words. */
    Optional<String> paymentMethod();

    /** Where it was sent. */
    Optional<PostalAddress> shippingAddress();

    /** Whom the bill was for. */
    Optional<PostalAddress> billingAddress();

    /** The order's number on the marketplace it came through, where its key is another. */
    Optional<String> externalId();

    /** The ids of its shipments, where it comes as shipments. */
    List<String> shipmentIds();

    /** What the order came to after refunds. */
    default Money net() {
        Optional<Money> back = refunded();
        return back.isPresent() ? total().minus(back.get()) : total();
    }

    /**
     * Checks that the amounts agree.
     *
     * @throws IllegalArgumentException if the refund is negative or in another currency
     */
    @Value.Check
    default void check() {
        refunded().ifPresent(back -> {
            if (back.isNegative() || !back.currency().equals(total().currency())) {
                throw new IllegalArgumentException("A refund is not negative and in the currency of its order");
            }
        });
    }

    /** Makes orders. Not thread-safe. */
    final class Builder extends ImmutableOrder.Builder {
        Builder() {}
    }
}
