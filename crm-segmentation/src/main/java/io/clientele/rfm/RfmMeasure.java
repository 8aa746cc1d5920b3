package io.clientele.rfm;

/** What the monetary value of a customer is. */
public enum RfmMeasure {
    /** All that was spent, returns taken off; it goes together with the frequency. */
    TOTAL,
    /** The same over the number of purchases, rounded half up to a minor unit: it says something of its own. */
    MEAN
}
