package io.clientele.filter;

import java.util.Locale;

/** The days that a filter can ask about, in the shop's zone. */
public enum DateField implements Field {
    /** The day of the first purchase; missing without a purchase. */
    FIRST_ORDER,
    /** The day of the last purchase; missing without a purchase. */
    LAST_ORDER,
    /** The day on which the shop came to know the person. */
    ACQUIRED;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
