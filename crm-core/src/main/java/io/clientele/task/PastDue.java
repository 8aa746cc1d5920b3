package io.clientele.task;

/** What becomes of a task that a rule makes from history, when it should have been done before the rule's first day. */
public enum PastDue {
    /** It is not made: a welcome for an order of two years ago helps nobody. */
    SKIP,
    /** It is made, and overdue at once. */
    KEEP
}
