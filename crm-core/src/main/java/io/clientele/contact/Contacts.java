package io.clientele.contact;

import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The contacts of one tenant, within a unit of work. */
public interface Contacts {

    /**
     * Keeps a contact under its id, and makes it the one that its records lead to. A record that the version before had
     * and this one has not leads to it no longer.
     */
    Change put(Contact contact);

    /**
     * Removes a contact to whom no record leads any more: it is found neither by its id, nor by its records, nor by the
     * ids that were merged into it, and is on no page. Its tags, notes and tasks stay with its id, for they are
     * somebody's own work: they are shown again if the contact is put again, and until then to whoever asks for its id.
     *
     * @return whether a contact was kept under this very id; an id that was merged away is none
     */
    boolean remove(ContactId id);

    /** The contact with an id; for an id that was merged away, the one that stayed. */
    Optional<Contact> find(ContactId id);

    /**
     * Says of which records the contacts will be asked for next, so that a storage at a distance can fetch them
     * together. It changes nothing else.
     */
    default void announce(Collection<SourceKey> records) {}

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
