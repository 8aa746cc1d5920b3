package io.clientele.identity;

import io.clientele.contact.Contact;
import java.util.List;

/** What became of a correction by hand. */
public sealed interface Correction {

    /**
     * It was made.
     *
     * @param contacts the contacts that the records it was about lead to now, by ascending id
     */
    record Made(List<Contact> contacts) implements Correction {

        /** A correction that was made. */
        public Made {
            contacts = List.copyOf(contacts);
        }

        /** The ids alone: what is known of people does not belong in logs. */
        @Override
        public String toString() {
            return "Made" + contacts.stream().map(Contact::id).toList();
        }
    }

    /**
     * It could not be made; nothing has changed.
     *
     * @param reason why, in a sentence without personal data
     */
    record Refused(String reason) implements Correction {}
}
