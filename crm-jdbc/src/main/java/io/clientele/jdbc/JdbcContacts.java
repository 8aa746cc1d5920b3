package io.clientele.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts in a database. Not thread-safe. */
final class JdbcContacts implements Contacts {
    private final TenantId tenant;
    private final Session session;
    private final Remembered<ContactId, ContactPlace> places;
    private final Remembered<SourceKey, ContactId> byRecord;
    /** Of some contacts, themselves and all that were merged into them. */
    private final Map<ContactId, List<ContactId>> families = new HashMap<>();

    JdbcContacts(Session session, TenantId tenant) {
        this.tenant = tenant;
        this.session = session;
        this.places = ContactRows.remembered(session);
        this.byRecord = LeadRows.remembered(session);
    }

    @Override
    public Change put(Contact contact) {
        Optional<ContactPlace> former = places.find(contact.id());
        Optional<Contact> before = former.flatMap(ContactPlace::contact);
        if (before.isPresent() && before.get().equals(contact)) {
            contact.records().forEach(record -> lead(record, contact.id()));
            return Change.UNCHANGED;
        }
        former.filter(place -> place.mergedInto().isPresent()).ifPresent(this::endRedirect);
        before.filter(old -> !old.records().equals(contact.records()))
                .ifPresent(old -> Sets.difference(Set.copyOf(old.records()), Set.copyOf(contact.records()))
                        .forEach(record -> leadNowhere(record, contact.id())));
        keep(contact.id(), ContactPlace.of(contact));
        contact.records().forEach(record -> lead(record, contact.id()));
        return before.isPresent() ? Change.REPLACED : Change.ADDED;
    }

    private void lead(SourceKey record, ContactId id) {
        if (byRecord.find(record).filter(id::equals).isEmpty()) {
            byRecord.put(record, id);
        }
    }

    private void leadNowhere(SourceKey record, ContactId id) {
        if (byRecord.find(record).filter(id::equals).isPresent()) {
            byRecord.remove(record);
        }
    }

    /** The id stays, for the tags, notes and tasks that hang on it, and for those that were merged into it. */
    @Override
    public boolean remove(ContactId id) {
        Optional<Contact> former = places.find(id).flatMap(ContactPlace::contact);
        former.ifPresent(contact -> {
            contact.records().forEach(record -> leadNowhere(record, id));
            keep(id, ContactPlace.unknown(id));
        });
        return former.isPresent();
    }

    /** One that leads to nobody may be the first of a new contact. */
    @Override
    public void announce(Collection<SourceKey> records) {
        byRecord.fetch(records);
        places.fetch(records.stream()
                .map(record -> byRecord.known(record).orElseGet(() -> ContactId.of(tenant, record)))
                .toList());
    }

    /** Those who were merged into one that comes back are shown with it again. */
    private void endRedirect(ContactPlace back) {
        for (ContactPlace place : beneath(back)) {
            keep(place.id(), place.shownAs(back.id()));
        }
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return places.find(current(id)).flatMap(ContactPlace::contact);
    }

    /** The id that stayed. */
    private ContactId current(ContactId id) {
        return places.find(id).map(ContactPlace::shownAs).orElse(id);
    }

    /** The id that stayed, and all that were merged into it, step by step. */
    List<ContactId> withMerged(ContactId id) {
        @Nullable List<ContactId> family = families.get(id);
        return family == null ? readFamily(id) : family;
    }

    private List<ContactId> readFamily(ContactId id) {
        ContactId current = current(id);
        List<ContactId> all = new ArrayList<>(List.of(current));
        for (ContactPlace place : shownAs(current)) {
            if (!place.id().equals(current)) {
                all.add(place.id());
            }
        }
        return all;
    }

    /** Reads at once who was merged into whom of some contacts that will be asked about; all of these. */
    List<ContactId> announceFamilies(Collection<ContactId> ids) {
        families.clear();
        ListMultimap<ContactId, ContactId> found = families(List.copyOf(ids));
        Multimaps.asMap(found).forEach((id, members) -> {
            List<ContactId> others = members.stream()
                    .filter(member -> !member.equals(id))
                    .sorted()
                    .toList();
            families.put(
                    id,
                    ImmutableList.<ContactId>builder().add(id).addAll(others).build());
        });
        return List.copyOf(found.values());
    }

    private void keep(ContactId id, ContactPlace place) {
        families.clear();
        places.put(id, place);
    }

    /** For each of some contacts, itself and all that were merged into it. */
    ListMultimap<ContactId, ContactId> families(List<ContactId> ids) {
        session.flush();
        return session.ask(place -> ContactRows.families(place, ids));
    }

    private List<ContactPlace> shownAs(ContactId id) {
        session.flush();
        return session.ask(place -> ContactRows.shownAs(place, id));
    }

    /** Those who were merged into a contact, step by step. */
    private List<ContactPlace> beneath(ContactPlace top) {
        List<ContactPlace> family = shownAs(top.shownAs());
        List<ContactPlace> found = new ArrayList<>(List.of(top));
        for (int i = 0; i < found.size(); i++) {
            ContactId id = found.get(i).id();
            family.stream()
                    .filter(place -> place.mergedInto().equals(Optional.of(id)))
                    .forEach(found::add);
        }
        return found.subList(1, found.size());
    }

    @Override
    public Optional<Contact> of(SourceKey record) {
        return byRecord.find(record).flatMap(places::find).flatMap(ContactPlace::contact);
    }

    @Override
    public void redirect(ContactId from, ContactId to) {
        ContactId stays = current(to);
        ContactPlace goes = places.find(from).orElseGet(() -> ContactPlace.unknown(from));
        for (ContactPlace place : beneath(goes)) {
            keep(place.id(), place.shownAs(stays));
        }
        keep(from, ContactPlace.merged(from, to, stays));
    }

    @Override
    public List<Contact> page(Optional<ContactId> after, int limit) {
        session.flush();
        @Nullable Row place = after.map(id -> Row.of(id.value())).orElse(null);
        return session.ask(at -> ContactRows.page(at, place, limit));
    }
}
