package io.clientele.source;

/** What an audience says of a member. The constants are in order: a later one restricts more. */
public enum Membership {
    /** Gets mail. */
    SUBSCRIBED,
    /** Known to the mailing tool, never subscribed. */
    NON_SUBSCRIBED,
    /** Asked to confirm, has not yet. */
    PENDING,
    /** Mail does not arrive. */
    CLEANED,
    /** Has left. */
    UNSUBSCRIBED
}
