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
    RFM_M;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
