package io.clientele.identity;

import io.clientele.contact.Contacts;
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
    /** No address of a person or family has more records than this; of a stand-in's, no more need be looked at. */
    private static final int MOST_LOOKED_AT = 64;

    private final SourceRecords stored;
    private final Contacts contacts;
    private final Map<SourceKey, SourceRecord> records = new LinkedHashMap<>();
    private final Map<IdentityKey, Boolean> standIns = new HashMap<>();
    private final Map<IdentityKey, Set<SourceKey>> byKey = new HashMap<>();
    private final Deque<SourceRecord> ahead = new ArrayDeque<>();

    private Neighbourhood(UnitOfWork work) {
        this.stored = work.port(SourceRecords.class);
        this.contacts = work.port(Contacts.class);
    }

    static Neighbourhood of(UnitOfWork work, SourceKey start) {
        Neighbourhood neighbourhood = new Neighbourhood(work);
        neighbourhood.stored.find(start).ifPresent(neighbourhood::visit);
        while (!neighbourhood.ahead.isEmpty()) {
            neighbourhood.expand(neighbourhood.ahead.remove());
        }
        return neighbourhood;
    }

    private void visit(SourceRecord record) {
        if (records.putIfAbsent(record.key(), record) == null) {
            ahead.add(record);
        }
    }

    private void expand(SourceRecord record) {
        visitContactOf(record.key());
        for (IdentityKey key : IdentityKey.of(record)) {
            byKey.computeIfAbsent(key, known -> new LinkedHashSet<>()).add(record.key());
            if (!standIns.containsKey(key)) {
                List<SourceRecord> sharing = stored.with(key, MOST_LOOKED_AT);
                boolean standIn = key.kind() == IdentityKey.Kind.EMAIL && StandIns.isStandIn(sharing);
                standIns.put(key, standIn);
                if (standIn) {
                    // Those whom the address joined before it was known for what it is are all in one contact.
                    sharing.stream().limit(2).map(SourceRecord::key).forEach(this::visitContactOf);
                } else {
                    sharing.forEach(this::visit);
                }
            }
        }
    }

    private void visitContactOf(SourceKey record) {
        contacts.of(record)
                .ifPresent(contact -> contact.records().stream()
                        .filter(mate -> !records.containsKey(mate))
                        .forEach(mate -> stored.find(mate).ifPresent(this::visit)));
    }

    Map<SourceKey, SourceRecord> records() {
        return records;
    }

    /** Whether an address is somebody's own: not one that stands for many people. */
    boolean isOwn(EmailAddress address) {
        return !isStandIn(new IdentityKey(IdentityKey.Kind.EMAIL, address.key()));
    }

    private boolean isStandIn(IdentityKey key) {
        return standIns.getOrDefault(key, false);
    }

    /** The records, one collection for each person, each in the order in which they were found. */
    Collection<List<SourceRecord>> people() {
        Map<SourceKey, Set<SourceKey>> groups = new LinkedHashMap<>();
        List<List<SourceRecord>> people = new ArrayList<>();
        for (SourceKey start : records.keySet()) {
            if (!groups.containsKey(start)) {
                Set<SourceKey> group = reachable(start);
                group.forEach(member -> groups.put(member, group));
                people.add(records.values().stream()
                        .filter(record -> group.contains(record.key()))
                        .toList());
            }
        }
        return people;
    }

    private Set<SourceKey> reachable(SourceKey start) {
        Set<SourceKey> reached = new LinkedHashSet<>();
        Deque<SourceKey> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            SourceKey key = next.remove();
            SourceRecord record = records.get(key);
            if (record != null && reached.add(key)) {
                IdentityKey.of(record).stream()
                        .filter(shared -> !isStandIn(shared))
                        .forEach(shared -> next.addAll(byKey.getOrDefault(shared, Set.of())));
            }
        }
        return reached;
    }
}
