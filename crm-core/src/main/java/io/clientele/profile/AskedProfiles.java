package io.clientele.profile;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.Consents;
import io.clientele.contact.AddressOwners;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Notes;
import io.clientele.contact.Tags;
import io.clientele.order.Order;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
import io.clientele.source.SourceKey;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Facts of profiles as the other ports say them, one contact after the other. Not thread-safe. */
final class AskedProfiles implements ProfileSource {
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();

    private final UnitOfWork work;
    private final Contacts contacts;
    private final Orders orders;
    private final Consents consents;
    private final Tags tags;
    private final Notes notes;

    AskedProfiles(UnitOfWork work) {
        this.work = work;
        this.contacts = work.port(Contacts.class);
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
        return AddressOwners.of(work, address).stream().map(this::facts).toList();
    }

    @Override
    public List<ProfileFacts> page(Optional<ContactId> after, int limit) {
        List<Contact> page = contacts.page(after, limit);
        orders.announceBuyers(
                page.stream().flatMap(contact -> contact.records().stream()).toList());
        consents.announce(page.stream()
                .flatMap(contact -> ConsentKey.emailMarketing(contact.emails()).stream())
                .toList());
        return page.stream().map(this::facts).toList();
    }

    private ProfileFacts facts(Contact contact) {
        return new ProfileFacts(
                contact,
                history(contact),
                consents.ofAll(ConsentKey.emailMarketing(contact.emails())),
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
