package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.money.Money;
import io.clientele.order.OrderStatus;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule waits for in a customer's history. Only purchases count, as {@code PurchaseRules} define them, and
 * nothing that lies behind the day as of which the rules are applied. Immutable.
 *
 * <p>An order is completed if its shop gives the time, or the status {@link OrderStatus#COMPLETED}; it was so at that
 * time, else when it was paid, else when it was placed.
 */
public sealed interface Trigger {

    /**
     * An order is completed.
     *
     * @param which which of a customer's completed orders
     * @param atLeast what the order must have come to after refunds, in its own currency or converted by the profile
     *     rules' rates; an order for whose currency there is no rate does not
     */
    record OrderCompleted(WhichOrders which, Optional<Money> atLeast) implements Trigger {

        /** An order of any value is completed. */
        public static OrderCompleted of(WhichOrders which) {
            return new OrderCompleted(which, Optional.empty());
        }
    }

    /**
     * Somebody's first purchase.
     *
     * @param start what counts as its time
     */
    record FirstOrder(Start start) implements Trigger {

        /** What counts as the time of a first purchase. */
        public enum Start {
            /**
             * Its completion, which is waited for. Only where nothing says how far the order has come
             * ({@link OrderStatus#NONE}, {@link OrderStatus#UNKNOWN}, no time of completion) is it its placing.
             */
            COMPLETION,
            /** Its placing: for shops that do not tell when an order is completed. */
            PLACING
        }
    }

    /**
     * A customer has not bought for a number of days: one who bought on 1 January has not for 90 days on 1 April of a
     * common year.
     *
     * @param days at least 1; empty for the lapse period of the profile rules
     */
    record NoOrder(OptionalInt days) implements Trigger {

        /**
         * No order for a number of days.
         *
         * @throws IllegalArgumentException if the number is not positive
         */
        public NoOrder {
            checkArgument(days.orElse(1) >= 1, "Not to have ordered takes at least one day");
        }

        /** A customer lapses, as the profile rules define it. */
        public static NoOrder lapsed() {
            return new NoOrder(OptionalInt.empty());
        }

        /** A customer has not bought for some days. */
        public static NoOrder forDays(int days) {
            return new NoOrder(OptionalInt.of(days));
        }
    }

    /**
     * A sign is seen that a customer is leaving, such as a churn rule: a gap longer than usual, a renewal that was
     * skipped. It is waited for once after each purchase: the task that it makes stays, whatever is seen later, until
     * the customer orders.
     *
     * @param sign the sign
     */
    record Leaving(LeavingSign sign) implements Trigger {}
}
