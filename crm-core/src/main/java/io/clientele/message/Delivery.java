package io.clientele.message;

/** What a channel did with a message. Words hold no personal data. Immutable. */
public sealed interface Delivery {

    /**
     * It has taken the message on. Whether that arrives is another matter.
     *
     * @param reference the channel's own id of the message
     */
    record Accepted(String reference) implements Delivery {}

    /**
     * It has not, and nothing went out.
     *
     * @param reason why
     * @param words why, in words
     */
    record Refused(Refusal reason, String words) implements Delivery {}

    /**
     * Nobody knows: the channel was asked and its answer was lost. The message may have gone out, and it is never sent
     * again under another key.
     *
     * @param words what happened
     */
    record Unknown(String words) implements Delivery {}
}
