package io.clientele.order;

import com.google.common.collect.Sets;
import io.clientele.money.Money;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which orders are purchases, and what an order adds to what was spent. Immutable.
 *
 * <p>By default an order counts unless it is pending, cancelled, failed, refunded in full or a test; one without a
 * status, or with a status that nobody knows, counts. An order that counts is a purchase if its total is above zero and
 * not all of it was paid back; it adds its total less what was paid back. A return (a total below zero) that counts is
 * no purchase and lowers what was spent. An order of zero is neither, unless {@link #andFreeOrders} are purchases.
 */
public final class PurchaseRules {
    private static final Set<OrderStatus> NOT_COUNTED = EnumSet.of(
            OrderStatus.PENDING, OrderStatus.CANCELLED, OrderStatus.FAILED, OrderStatus.REFUNDED, OrderStatus.TEST);

    private static final PurchaseRules STANDARD =
            new PurchaseRules(EnumSet.complementOf(EnumSet.copyOf(NOT_COUNTED)), false);

    private final Set<OrderStatus> counted;
    private final boolean freeOrders;

    private PurchaseRules(Set<OrderStatus> counted, boolean freeOrders) {
        this.counted = Sets.immutableEnumSet(counted);
        this.freeOrders = freeOrders;
    }

    /** The rules described above. */
    public static PurchaseRules standard() {
        return STANDARD;
    }

    /** The same rules for another set of statuses that count. */
    public static PurchaseRules counting(Set<OrderStatus> statuses) {
        return new PurchaseRules(statuses, false);
    }

    /** The same rules, by which an order of zero that counts is a purchase too, as it is to models of buying again. */
    public PurchaseRules andFreeOrders() {
        return new PurchaseRules(counted, true);
    }

    /** The statuses that count. */
    public Set<OrderStatus> counted() {
        return counted;
    }

    /** Whether an order counts at all: as a purchase or as a return. */
    public boolean counts(OrderSummary order) {
        return counted.contains(order.status());
    }

    /** Whether an order is a purchase. */
    public boolean isPurchase(OrderSummary order) {
        return counts(order)
                && (order.total().isPositive()
                        ? order.net().isPositive()
                        : freeOrders && order.total().isZero());
    }

    /**
     * What an order adds to what its buyer spent, in its currency; below zero for a return, zero for one that does not
     * count.
     */
    public Money spent(OrderSummary order) {
        boolean adds = order.total().isNegative() || order.net().isPositive();
        return counts(order) && adds ? order.net() : Money.zero(order.total().currency());
    }
}
