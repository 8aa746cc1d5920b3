package io.clientele.profile;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Notes;
import io.clientele.contact.Tags;
import io.clientele.order.Order;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts of profiles as the other ports say them, one contact after the other. Not thread-safe. */
final class AskedProfiles implements ProfileSource {
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();
    /** An address with more records than this is nobody's own, and no contact shows it. */
    private static final int MOST_RECORDS = 1_000;

    private final Contacts contacts;
    private final SourceRecords records;
    private final Orders orders;
    private final Consents consents;
    private final Tags tags;
    private final Notes notes;

    AskedProfiles(UnitOfWork work) {
        this.contacts = work.port(Contacts.class);
        this.records = work.port(SourceRecords.class);
        this.orders = work.port(Orders.class);
        this.consents = work.port(Consents.class);
        this.tags = work.port(Tags.class);
        this.notes = work.port(Notes.class);
    }

    @Override
    public Optional<ProfileFacts> find(ContactId id) {
        return contacts.find(id).map(this::facts);
    }

    @Override
    public List<ProfileFacts> withEmail(EmailAddress address) {
        SortedMap<ContactId, Contact> showing = new TreeMap<>();
        for (SourceRecord record : records.with(IdentityKey.ofEmail(address), MOST_RECORDS)) {
            contacts.of(record.key())
                    .filter(contact -> contact.emails().stream()
                            .anyMatch(email -> email.key().equals(address.key())))
                    .ifPresent(contact -> showing.put(contact.id(), contact));
        }
        return showing.values().stream().map(this::facts).toList();
    }

    @Override
    public List<ProfileFacts> page(Optional<ContactId> after, int limit) {
        List<Contact> page = contacts.page(after, limit);
        orders.announceBuyers(
                page.stream().flatMap(contact -> contact.records().stream()).toList());
        consents.announce(page.stream()
                .flatMap(contact -> contact.emails().stream().limit(1))
                .map(ConsentKey::emailMarketing)
                .toList());
        return page.stream().map(this::facts).toList();
    }

    private ProfileFacts facts(Contact contact) {
        return new ProfileFacts(
                contact,
                history(contact),
                contact.emails().isEmpty()
                        ? List.of()
                        : consents.of(ConsentKey.emailMarketing(contact.emails().get(0))),
                tags.of(contact.id()),
                notes.of(contact.id()));
    }

    private List<Order> history(Contact contact) {
        if (contact.records().size() == 1) {
            return orders.of(contact.records().get(0));
        }
        List<Order> all = new ArrayList<>();
        for (SourceKey record : contact.records()) {
            all.addAll(orders.of(record));
        }
        all.sort(BY_TIME);
        return all;
    }
}
