package io.clientele.examples.sample;

/** What became of an order. */
enum Outcome {
    COMPLETED,
    /** Paid and not sent yet. */
    OPEN,
    CANCELLED,
    /** The payment failed. */
    FAILED,
    /** Not paid yet. */
    UNPAID,
    REFUNDED,
    /** The first item was sent back. */
    PARTLY_REFUNDED,
    /** A status that only this shop's plugins know. */
    ODD;

    boolean isPaid() {
        return this != CANCELLED && this != FAILED && this != UNPAID;
    }

    boolean isSent() {
        return this == COMPLETED || this == REFUNDED || this == PARTLY_REFUNDED;
    }
}
