package io.clientele.message;

/** Why a message was not sent. */
public enum Refusal {
    /** No consent is known to the purpose. */
    NO_CONSENT(false),
    /** Consent was withdrawn. */
    UNSUBSCRIBED(false),
    /** The person complained or objected. */
    OBJECTED(false),
    /** Messages to the address do not arrive. */
    UNDELIVERABLE(false),
    /** The channel does not take the address. */
    BAD_ADDRESS(false),
    /** The channel does not take what the message says. */
    BAD_CONTENT(false),
    /** The channel takes no more messages for now. */
    LIMIT_REACHED(true),
    /** The channel could not be reached, and so has got nothing. */
    UNAVAILABLE(true),
    /** Another reason, which the words say. */
    OTHER(false);

    private final boolean passing;

    Refusal(boolean passing) {
        this.passing = passing;
    }

    /** Whether it passes by itself: the same message may be accepted later. */
    public boolean isPassing() {
        return passing;
    }
}
