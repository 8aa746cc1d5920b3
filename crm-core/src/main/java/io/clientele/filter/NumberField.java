package io.clientele.filter;

import java.util.Locale;

/** The numbers that a filter can ask about. */
public enum NumberField implements Field {
    /** How many purchases; 0 for somebody who has bought nothing. */
    ORDERS,
    /** The month of the birthday, 1 to 12. */
    BIRTHDAY_MONTH,
    /** The recency score, usually 1 to 5; missing for somebody who is not scored. */
    RFM_R,
    /** The frequency score; missing for somebody who is not scored. */
    RFM_F,
    /** The monetary score; missing for somebody who is not scored. */
    RFM_M,
    /** The probability that the customer has not dropped out, 0 to 1; missing where no model could be fitted. */
    P_ALIVE,
    /** The probability of at least one order within the horizon, 0 to 1; missing where no model could be fitted. */
    P_ORDER,
    /** The orders to expect within the horizon; missing where no model could be fitted. */
    EXPECTED_ORDERS,
    /** What the customer is expected to spend within the horizon; missing where no model could be fitted. */
    EXPECTED_SPEND,
    /** What the customer is worth from now on, in the shop's currency; missing where no model could be fitted. */
    LIFETIME_VALUE,
    /** The risk that no order comes within the horizon, 0 to 1; missing where it could not be learned. */
    CHURN_RISK,
    /**
     * How many orders the customer will likely place within the horizon of the churn risk, a whole number; missing
     * where it could not be learned.
     */
    LIKELY_ORDERS,
    /** The number of the customer's cluster, from 1; missing for somebody in none. */
    CLUSTER;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
