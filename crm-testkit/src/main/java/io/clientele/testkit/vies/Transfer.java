package io.clientele.testkit.vies;

/** How the fake sends its replies. Immutable. */
public enum Transfer {
    /** At once and as a whole. */
    WHOLE,
    /** The head promises more than comes before the connection is closed. */
    CUT_OFF,
    /** The head and the first byte come, then nothing. */
    STALLED,
    /** A byte comes every 20 milliseconds. */
    SLOW,
    /** Nothing comes, not even the head. */
    MUTE
}
