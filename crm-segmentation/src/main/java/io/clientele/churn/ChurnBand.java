package io.clientele.churn;

import java.util.Locale;

/** How great the risk is that a customer leaves, in three steps, the least first. */
public enum ChurnBand {
    /** Hardly anything speaks for it. */
    LOW,
    /** Something does. */
    MEDIUM,
    /** More than likely. */
    HIGH;

    /** {@return the name in files and filters: {@code low}, {@code medium} or {@code high}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
