package io.clientele.order;

/** How far an order has come. Shops name it in many ways; a reader knows which of these is meant. */
public enum OrderStatus {
    /** The shop's file says nothing of a status. */
    NONE,
    /** Placed, not paid: pending, on hold, authorised only, an open checkout. */
    PENDING,
    /** Paid. */
    PAID,
    /** Paid and being prepared or shipped. */
    PROCESSING,
    /** Paid and delivered. */
    COMPLETED,
    /** Paid, and a part paid back. */
    PARTLY_REFUNDED,
    /** Paid, and all paid back. */
    REFUNDED,
    /** Called off by the customer or the shop. */
    CANCELLED,
    /** The payment failed. */
    FAILED,
    /** A test of the shop, not an order. */
    TEST,
    /** A status that no reader knows; the order keeps its name in {@link Order#statusName}. */
    UNKNOWN
}
