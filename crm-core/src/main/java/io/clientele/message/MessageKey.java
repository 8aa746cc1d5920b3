package io.clientele.message;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What makes a message the same message, however often it is handed over. It follows from what the message is for, such
 * as a campaign's step and a contact. Immutable.
 *
 * @param value 1 to 200 characters, without personal data
 */
public record MessageKey(String value) implements Comparable<MessageKey> {

    /**
     * A key.
     *
     * @throws IllegalArgumentException if the value is blank or longer than 200 characters
     */
    public MessageKey {
        checkArgument(!value.isBlank() && value.length() <= 200, "A message has a key of 1 to 200 characters");
    }

    /** A key. */
    public static MessageKey of(String value) {
        return new MessageKey(value);
    }

    @Override
    public int compareTo(MessageKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
