package io.clientele.contact;

import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.util.List;
import java.util.Optional;

/** The contacts of one tenant, within a unit of work. */
public interface Contacts {

    /** Keeps a contact under its id, and makes it the one that its records lead to. */
    Change put(Contact contact);

    /** The contact with an id; for an id that was merged away, the one that stayed. */
    Optional<Contact> find(ContactId id);

    /** The contact that a source record leads to. */
    Optional<Contact> of(SourceKey record);

    /**
     * Takes a contact away whose records have all gone to another one, to which its id leads from now on, and so do the
     * ids that led to it. Its tags and notes are shown with the other's. If it is put again, its id is its own again,
     * and so are its tags and notes.
     *
     * @param from the id that goes
     * @param to the id of a contact that is kept
     */
    void redirect(ContactId from, ContactId to);

    /**
     * The contacts behind an id, by ascending id; ids that were merged away are not among them.
     *
     * @param after the last id of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    List<Contact> page(Optional<ContactId> after, int limit);
}
