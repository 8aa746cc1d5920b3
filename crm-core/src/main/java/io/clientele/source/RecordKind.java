package io.clientele.source;

/** What a source record was made from. */
public enum RecordKind {
    /** The orders of a customer account. */
    ACCOUNT,
    /** The orders of a guest. */
    GUEST,
    /** A record of a customer: a shop's list of customers. */
    CUSTOMER,
    /** A member of a mailing list or another audience. */
    MEMBER,
    /** Somebody's own entry. */
    HAND;

    /** Whether such a record says what the orders of a buyer say, and nothing else. */
    public boolean isOfOrders() {
        return this == ACCOUNT || this == GUEST;
    }
}
