package io.clientele.contact;

import java.util.List;

/** The notes on the contacts of one tenant, within a unit of work. They are only ever added to. */
public interface Notes {

    /** Adds a note. */
    void add(ContactId contact, Note note);

    /** The notes on a contact, and on those that were merged into it, in the order in which they were added. */
    List<Note> of(ContactId contact);
}
