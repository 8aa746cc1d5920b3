package io.clientele.filter;

import java.util.Locale;

/** The amounts of money that a filter can ask about. */
public enum MoneyField implements Field {
    /**
     * What was spent, refunds and returns taken off; nothing is zero, not missing. In the shop's currency it has what
     * was paid in others for which there is a rate; in another currency it is what was paid in that one.
     */
    TOTAL_SPENT,
    /** What was spent, over the number of purchases, in the shop's currency; missing without a purchase. */
    AVERAGE_ORDER;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a condition may name a currency. */
    public boolean takesCurrency() {
        return this == TOTAL_SPENT;
    }
}
