package io.clientele.jdbc;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import java.util.Optional;

/**
 * What is kept under the id of a contact.
 *
 * @param id the id
 * @param contact the contact; empty for one that was merged into another
 * @param mergedInto the contact that it was merged into
 * @param shownAs the contact that stayed at the end, or the id itself
 */
record ContactPlace(ContactId id, Optional<Contact> contact, Optional<ContactId> mergedInto, ContactId shownAs) {

    static ContactPlace of(Contact contact) {
        return new ContactPlace(contact.id(), Optional.of(contact), Optional.empty(), contact.id());
    }

    static ContactPlace unknown(ContactId id) {
        return new ContactPlace(id, Optional.empty(), Optional.empty(), id);
    }

    static ContactPlace merged(ContactId id, ContactId into, ContactId shownAs) {
        return new ContactPlace(id, Optional.empty(), Optional.of(into), shownAs);
    }

    ContactPlace shownAs(ContactId other) {
        return new ContactPlace(id, contact, mergedInto, other);
    }
}
