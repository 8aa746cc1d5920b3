package io.clientele.vat.number;

/** What the states answered when they were asked whether a VAT number is in use. Immutable. */
public enum Verification {
    /** It is in use. */
    VALID,
    /** The state that gives such numbers out says that it is not in use. */
    INVALID,
    /**
     * Nobody answered, or nobody was asked. An outage says nothing about a number, so that it is never taken as
     * invalid.
     */
    UNKNOWN
}
