package io.clientele.jdbc;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Note;
import io.clientele.jdbc.JdbcNotes.Numbered;
import io.clientele.order.OrderSummary;
import io.clientele.person.EmailAddress;
import io.clientele.profile.ProfileFacts;
import io.clientele.profile.ProfileSource;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What profiles are worked out from, in a database: one statement for those of an address, and a few for a page.
 * Histories stand for the orders. Not thread-safe.
 */
final class JdbcProfiles implements ProfileSource {
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();

    private final Session session;
    private final JdbcContacts contacts;
    private final JdbcTags tags;
    private final JdbcNotes notes;
    private final JdbcConsents consents;

    JdbcProfiles(Session session, JdbcContacts contacts, JdbcTags tags, JdbcNotes notes, JdbcConsents consents) {
        this.session = session;
        this.contacts = contacts;
        this.tags = tags;
        this.notes = notes;
        this.consents = consents;
    }

    static <E extends OrderSummary> List<E> byTime(Collection<E> orders) {
        return orders.stream().sorted(BY_TIME).toList();
    }

    @Override
    public Optional<ProfileFacts> find(ContactId id) {
        return contacts.find(id).map(contact -> facts(List.of(contact)).get(0));
    }

    @Override
    public List<ProfileFacts> withEmail(EmailAddress address) {
        session.flush();
        List<ProfileFacts> found = session.ask(place -> AddressProfiles.of(place, address));
        return found.stream().map(this::withAllAddresses).toList();
    }

    /** The consent that was read is that of the address that was asked for; few people have several. */
    private ProfileFacts withAllAddresses(ProfileFacts facts) {
        return ConsentKey.emailMarketing(facts.contact().emails()).size() == 1
                ? facts
                : new ProfileFacts(
                        facts.contact(), facts.orders(), consent(facts.contact()), facts.tags(), facts.notes());
    }

    @Override
    public List<ProfileFacts> page(Optional<ContactId> after, int limit) {
        return facts(contacts.page(after, limit));
    }

    private List<ProfileFacts> facts(List<Contact> page) {
        ListMultimap<ContactId, ContactId> families =
                contacts.families(page.stream().map(Contact::id).toList());
        tags.fetch(families.values());
        ListMultimap<ContactId, Numbered> noted = Multimaps.index(notes.numbered(families.values()), Numbered::contact);
        consents.announce(page.stream()
                .flatMap(contact -> ConsentKey.emailMarketing(contact.emails()).stream())
                .toList());
        ListMultimap<SourceKey, HistoryEntry> orders = histories(page);
        List<ProfileFacts> facts = new ArrayList<>(page.size());
        for (Contact contact : page) {
            List<HistoryEntry> its = new ArrayList<>();
            contact.records().forEach(record -> its.addAll(orders.get(record)));
            List<ContactId> family = families.get(contact.id());
            facts.add(new ProfileFacts(contact, byTime(its), consent(contact), tags.on(family), notes(family, noted)));
        }
        return facts;
    }

    private ListMultimap<SourceKey, HistoryEntry> histories(List<Contact> page) {
        List<SourceKey> records =
                page.stream().flatMap(contact -> contact.records().stream()).toList();
        if (records.isEmpty()) {
            return ImmutableListMultimap.of();
        }
        return session.ask(place -> {
            ListMultimap<SourceKey, HistoryEntry> found =
                    MultimapBuilder.hashKeys().arrayListValues().build();
            Histories.of(place, records, found::put);
            return found;
        });
    }

    private List<ConsentEvidence> consent(Contact contact) {
        List<ConsentKey> keys = ConsentKey.emailMarketing(contact.emails());
        if (keys.size() > 1) {
            consents.announce(keys);
        }
        return consents.ofAll(keys);
    }

    private static List<Note> notes(List<ContactId> family, ListMultimap<ContactId, Numbered> noted) {
        return family.stream()
                .flatMap(id -> noted.get(id).stream())
                .sorted()
                .map(Numbered::note)
                .toList();
    }
}
