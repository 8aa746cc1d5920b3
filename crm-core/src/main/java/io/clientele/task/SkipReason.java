package io.clientele.task;

/** Why a task was closed without being done. */
public enum SkipReason {
    /** The customer who was to be won back has ordered. */
    ORDERED,
    /** The order that it was for was called off or paid back in full, or is another person's. */
    ORDER_VOID,
    /** Nothing is known of the contact any more: what told of them was taken back. */
    CONTACT_GONE,
    /** Somebody of the shop decided so; the outcome says why. */
    DECIDED
}
