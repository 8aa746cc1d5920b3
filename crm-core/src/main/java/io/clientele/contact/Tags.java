package io.clientele.contact;

import java.util.Collection;
import java.util.SortedSet;

/**
 * The manual and automatic tags on the contacts of one tenant, within a unit of work. The two kinds are kept apart: a
 * name can be on a contact as both.
 */
public interface Tags {

    /**
     * Hangs a tag on a contact.
     *
     * @return whether it was not there before
     * @throws IllegalArgumentException for a tag of a source, which is kept with its record
     */
    boolean add(ContactId contact, Tag tag);

    /**
     * Takes a tag from a contact.
     *
     * @return whether it was there
     */
    boolean remove(ContactId contact, Tag tag);

    /**
     * Says whose tags will be asked for next, so that a storage at a distance can fetch them together. It changes
     * nothing else.
     */
    default void announce(Collection<ContactId> contacts) {}

    /** The tags on a contact, and on those that were merged into it, by name. */
    SortedSet<Tag> of(ContactId contact);
}
