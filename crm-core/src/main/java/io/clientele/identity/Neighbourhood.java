package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.identity.SharedKeys.Sharing;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All records that have to do with one: those joined to it by identity keys, step by step, and those that share a
 * contact with any of them, for what joined them may be gone. Not thread-safe.
 */
final class Neighbourhood {
    private final SourceRecords stored;
    private final Contacts contacts;
    private final SharedKeys shared;
    private final Map<SourceKey, SourceRecord> records = new LinkedHashMap<>();
    private final Map<IdentityKey, Set<SourceKey>> byKey = new HashMap<>();
    private final Deque<SourceRecord> ahead = new ArrayDeque<>();

    private Neighbourhood(UnitOfWork work, SharedKeys shared) {
        this.stored = work.port(SourceRecords.class);
        this.contacts = work.port(Contacts.class);
        this.shared = shared;
    }

    static Neighbourhood of(UnitOfWork work, SharedKeys shared, SourceKey start) {
        Neighbourhood neighbourhood = new Neighbourhood(work, shared);
        neighbourhood.stored.find(start).ifPresentOrElse(neighbourhood::visit, () -> neighbourhood.visitMatesOf(start));
        while (!neighbourhood.ahead.isEmpty()) {
            neighbourhood.expand(neighbourhood.ahead.remove());
        }
        return neighbourhood;
    }

    /** Those whom a record that is gone led to one contact with. */
    private void visitMatesOf(SourceKey gone) {
        contacts.of(gone).ifPresent(this::visitAllOf);
    }

    private void visit(SourceRecord record) {
        if (records.putIfAbsent(record.key(), record) == null) {
            ahead.add(record);
        }
    }

    private void expand(SourceRecord record) {
        contacts.of(record.key()).ifPresent(this::visitAllOf);
        for (IdentityKey key : IdentityKey.of(record)) {
            if (byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(record.key())
                    && byKey.get(key).size() == 1) {
                Sharing sharing = shared.of(key);
                sharing.joined().forEach(this::visit);
                sharing.formerly()
                        .flatMap(former -> contacts.of(former.key()))
                        .filter(contact -> shows(contact, key))
                        .ifPresent(this::visitAllOf);
            }
        }
    }

    private static boolean shows(Contact contact, IdentityKey address) {
        return contact.emails().stream().anyMatch(email -> email.key().equals(address.value()));
    }

    private void visitAllOf(Contact contact) {
        contact.records().stream()
                .filter(mate -> !records.containsKey(mate))
                .forEach(mate -> stored.find(mate).ifPresent(this::visit));
    }

    Map<SourceKey, SourceRecord> records() {
        return records;
    }

    /** Whether an address is somebody's own: not one that stands for many people. */
    boolean isOwn(EmailAddress address) {
        return joins(new IdentityKey(IdentityKey.Kind.EMAIL, address.key()));
    }

    private boolean joins(IdentityKey key) {
        return !shared.of(key).standIn();
    }

    /** The keys by which a record is joined to others. */
    Set<IdentityKey> joining(SourceRecord record) {
        Set<IdentityKey> keys = new HashSet<>(IdentityKey.of(record));
        keys.removeIf(key -> !joins(key));
        return keys;
    }

    /** The records, one collection for each person, each in the order in which they were found. */
    Collection<List<SourceRecord>> people() {
        Set<SourceKey> grouped = new HashSet<>();
        List<List<SourceRecord>> people = new ArrayList<>();
        for (SourceRecord start : records.values()) {
            if (grouped.add(start.key())) {
                List<SourceRecord> person = new ArrayList<>(List.of(start));
                for (int i = 0; i < person.size(); i++) {
                    for (IdentityKey key : joining(person.get(i))) {
                        byKey.getOrDefault(key, Set.of()).stream()
                                .filter(grouped::add)
                                .map(records::get)
                                .forEach(person::add);
                    }
                }
                people.add(person);
            }
        }
        return people;
    }
}
