package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * With which record the contact of a person begins: the same one whether the records came one by one or together. Not
 * thread-safe.
 *
 * <p>A contact begins with a record that joined nobody when it came. Where several contacts turn out to be one person,
 * the one stays whose first record has the least key: a rule that needs nothing but keys, which never change.
 */
final class Beginnings {
    private final TenantId tenant;
    private final Contacts contacts;
    private final Neighbourhood neighbourhood;
    private final SharedKeys shared;

    Beginnings(UnitOfWork work, Neighbourhood neighbourhood, SharedKeys shared) {
        this.tenant = work.tenant();
        this.contacts = work.port(Contacts.class);
        this.neighbourhood = neighbourhood;
        this.shared = shared;
    }

    /**
     * The id of a person's contact.
     *
     * @param person all records of the person
     * @param before the contacts that the records have led to so far
     */
    ContactId idOf(List<SourceRecord> person, Collection<Contact> before) {
        if (person.size() == 1) {
            return idFrom(person.get(0));
        }
        List<SourceRecord> beginnings = new ArrayList<>(known(person, before));
        beginnings.addAll(joiningNobody(person, before));
        if (beginnings.isEmpty()) {
            beginnings.addAll(onceBegun(person));
        }
        return idFrom(
                Collections.min(beginnings.isEmpty() ? person : beginnings, Comparator.comparing(SourceRecord::key)));
    }

    private ContactId idFrom(SourceRecord record) {
        return ContactId.of(tenant, record.key());
    }

    private List<SourceRecord> known(List<SourceRecord> person, Collection<Contact> before) {
        Set<ContactId> ids = new HashSet<>();
        before.forEach(contact -> ids.add(contact.id()));
        return person.stream().filter(record -> ids.contains(idFrom(record))).toList();
    }

    /** Those of the new records that had nothing in common with any that was there before them. */
    private List<SourceRecord> joiningNobody(List<SourceRecord> person, Collection<Contact> before) {
        Set<SourceKey> old = new HashSet<>();
        before.forEach(contact -> old.addAll(contact.records()));
        Set<IdentityKey> taken = takenBefore(person, before, old);
        List<SourceRecord> alone = new ArrayList<>();
        Set<SourceKey> earlier = new HashSet<>(old);
        person.stream()
                .filter(record -> shared.arrival(record).isPresent())
                .sorted(Comparator.comparingInt(record -> shared.arrival(record).orElseThrow()))
                .forEach(record -> {
                    Set<IdentityKey> keys = neighbourhood.joining(record);
                    if (!old.contains(record.key())
                            && Collections.disjoint(taken, keys)
                            && !neighbourhood.joins(record.key(), earlier)) {
                        alone.add(record);
                    }
                    taken.addAll(keys);
                    earlier.add(record.key());
                });
        return alone;
    }

    private Set<IdentityKey> takenBefore(List<SourceRecord> person, Collection<Contact> before, Set<SourceKey> old) {
        Set<IdentityKey> taken = new HashSet<>();
        for (SourceRecord record : person) {
            if (old.contains(record.key())) {
                IdentityKey.of(record).stream()
                        .filter(key -> key.kind() == IdentityKey.Kind.ACCOUNT
                                || shared.arrival(record).isEmpty())
                        .forEach(taken::add);
            }
        }
        before.forEach(contact ->
                contact.emails().forEach(email -> taken.add(new IdentityKey(IdentityKey.Kind.EMAIL, email.key()))));
        return taken;
    }

    /** Those that began a contact which was merged away, and are now apart from it again. */
    private List<SourceRecord> onceBegun(List<SourceRecord> person) {
        return person.stream()
                .filter(record -> contacts.find(idFrom(record)).isPresent())
                .toList();
    }
}
