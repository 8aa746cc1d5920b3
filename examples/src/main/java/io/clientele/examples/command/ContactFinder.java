package io.clientele.examples.command;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a contact that the command line names, in a store. */
final class ContactFinder {
    private static final int PAGE = 1_000;
    /** Of an address that stands for a crowd this many are enough to know that it names nobody. */
    private static final int MOST_LOOKED_AT = 100;

    private ContactFinder() {}

    /**
     * The contact with a contact id, an e-mail address or a customer id.
     *
     * @throws CommandException if there is none, or more than one
     */
    static Contact find(UnitOfWork work, String wanted) {
        Contacts contacts = work.port(Contacts.class);
        List<Contact> found = id(wanted)
                .flatMap(contacts::find)
                .map(List::of)
                .or(() -> EmailAddress.parse(wanted).map(address -> withAddress(work, address)))
                .orElseGet(() -> withCustomerId(contacts, wanted));
        if (found.isEmpty()) {
            throw CommandException.nothingAccepted("No contact has this customer id, address or id");
        }
        if (found.size() > 1) {
            throw CommandException.nothingAccepted(
                    found.size() + " contacts have this customer id or address: name one of them by its contact id");
        }
        return found.get(0);
    }

    private static Optional<ContactId> id(String text) {
        try {
            return Optional.of(new ContactId(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static List<Contact> withAddress(UnitOfWork work, EmailAddress address) {
        Contacts contacts = work.port(Contacts.class);
        return work
                .port(SourceRecords.class)
                .with(new IdentityKey(IdentityKey.Kind.EMAIL, address.key()), MOST_LOOKED_AT)
                .stream()
                .flatMap(record -> contacts.of(record.key()).stream())
                .distinct()
                .toList();
    }

    private static List<Contact> withCustomerId(Contacts contacts, String wanted) {
        return pages(contacts)
                .filter(contact -> contact.customerIds().contains(wanted))
                .toList();
    }

    private static Stream<Contact> pages(Contacts contacts) {
        return Stream.iterate(
                        contacts.page(Optional.empty(), PAGE),
                        page -> !page.isEmpty(),
                        page -> contacts.page(
                                Optional.of(page.get(page.size() - 1).id()), PAGE))
                .flatMap(List::stream);
    }
}
