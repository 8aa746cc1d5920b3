package io.clientele.testkit.message;

/** How the other side of a channel fares: the mail server, the provider of text messages. */
public enum Line {
    /** It takes every message. */
    WORKS,
    /** It is reached, and takes no message. */
    REFUSES,
    /** It is not reached, and so gets nothing. */
    UNREACHABLE,
    /** It takes every message, and its answers get lost on the way. */
    LOSES_ANSWERS
}
