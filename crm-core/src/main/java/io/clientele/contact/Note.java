package io.clientele.contact;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.tenant.Actor;
import java.time.Instant;

/**
 * What somebody of the shop wrote about a contact. It is never changed. Immutable.
 *
 * @param text what was written, not blank
 * @param at when
 * @param by who wrote it
 */
public record Note(String text, Instant at, Actor by) {

    /**
     * A note.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Note {
        checkArgument(!text.isBlank(), "A note has a text");
    }

    /** Time and author alone: what is written about people does not belong in logs. */
    @Override
    public String toString() {
        return "Note[" + at + ", " + by.name() + "]";
    }
}
