package io.clientele.contact;

import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whose an e-mail address is. Thread-safe: it has no state. */
public final class AddressOwners {
    /** An address with more records than this is nobody's own, and no contact shows it. */
    private static final int MOST_RECORDS = 1_000;

    private AddressOwners() {}

    /**
     * The contacts that show an address, by ascending id: one as a rule, several if a family shares it and is kept
     * apart, and none if it stands for many people.
     */
    public static List<Contact> of(UnitOfWork work, EmailAddress address) {
        Contacts contacts = work.port(Contacts.class);
        SortedMap<ContactId, Contact> showing = new TreeMap<>();
        for (SourceRecord record : work.port(SourceRecords.class).with(IdentityKey.ofEmail(address), MOST_RECORDS)) {
            contacts.of(record.key())
                    .filter(contact -> shows(contact, address))
                    .ifPresent(contact -> showing.put(contact.id(), contact));
        }
        return List.copyOf(showing.values());
    }

    private static boolean shows(Contact contact, EmailAddress address) {
        return contact.emails().stream().anyMatch(email -> email.key().equals(address.key()));
    }
}
