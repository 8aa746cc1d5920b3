package io.clientele.exchange.internal.order;

import io.clientele.exchange.read.OrderStatuses;
import io.clientele.order.OrderStatus;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to the orders of one shop system. Immutable.
 *
 * @param zeroIsGuest whether the customer id 0 stands for a guest
 * @param refundsShow whether a refund makes a paid order refunded, or partly so, whatever its status says
 * @param statuses what words mean that mean something else here, in lower case
 */
public record OrderHabits(boolean zeroIsGuest, boolean refundsShow, Map<String, OrderStatus> statuses) {

    /** Nothing particular. */
    public static final OrderHabits NONE = new OrderHabits(false, false, Map.of());

    /** WooCommerce: guests are customer 0, and a partly refunded order stays completed. */
    public static final OrderHabits WOOCOMMERCE = new OrderHabits(true, true, Map.of());

    /** Habits. */
    public OrderHabits {
        statuses = Map.copyOf(statuses);
    }

    OrderStatus status(String word) {
        @Nullable OrderStatus own = statuses.isEmpty() ? null : statuses.get(word.toLowerCase(Locale.ROOT));
        return own == null ? OrderStatuses.find(word) : own;
    }
}
