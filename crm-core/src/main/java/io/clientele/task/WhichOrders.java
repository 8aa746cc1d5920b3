package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

/** Which of a customer's completed orders a rule is for, counted from 1 in the order of their completion. Immutable. */
public sealed interface WhichOrders {

    /** Whether the rule is for the order with a number, from 1. */
    boolean includes(int number);

    /** All. */
    record Every() implements WhichOrders {
        @Override
        public boolean includes(int number) {
            return true;
        }
    }

    /** The first and no other. */
    record FirstOnly() implements WhichOrders {
        @Override
        public boolean includes(int number) {
            return number == 1;
        }
    }

    /**
     * The first, and of all the second, third or whichever: with 5 the orders 1, 5, 10, 15 and so on.
     *
     * @param nth at least 2
     */
    record FirstAndEvery(int nth) implements WhichOrders {

        /**
         * The first and every nth order.
         *
         * @throws IllegalArgumentException if the number is less than 2
         */
        public FirstAndEvery {
            checkArgument(nth >= 2, "Every nth order means at least every second, not %s", nth);
        }

        @Override
        public boolean includes(int number) {
            return number == 1 || number % nth == 0;
        }
    }
}
