package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.identity.SharedKeys.Sharing;
import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.Merge;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All records that have to do with one: those joined to it by identity keys, step by step, and those that share a
 * contact with any of them, for what joined them may be gone. Not thread-safe.
 */
final class Neighbourhood {
    private static final Comparator<IdentityKey> BY_KIND =
            Comparator.comparing(IdentityKey::kind).thenComparing(IdentityKey::value);

    /** A neighbourhood that is larger grows no further by likeness. */
    private static final int LARGEST = 2_000;

    private final SourceRecords stored;
    private final Contacts contacts;
    private final SharedKeys shared;
    private final Decisions decisions;
    private final Likeness likeness;
    private final Map<SourceKey, SourceRecord> records = new LinkedHashMap<>();
    private final Map<IdentityKey, Set<SourceKey>> byKey = new HashMap<>();
    private final Deque<SourceRecord> ahead = new ArrayDeque<>();

    private final Set<Decision> decided = new LinkedHashSet<>();

    private Neighbourhood(UnitOfWork work, SharedKeys shared, Decisions decisions, Likeness likeness) {
        this.stored = work.port(SourceRecords.class);
        this.contacts = work.port(Contacts.class);
        this.shared = shared;
        this.decisions = decisions;
        this.likeness = likeness;
    }

    static Neighbourhood of(
            UnitOfWork work, SharedKeys shared, Decisions decisions, Likeness likeness, SourceKey start) {
        Neighbourhood neighbourhood = new Neighbourhood(work, shared, decisions, likeness);
        neighbourhood.stored.find(start).ifPresentOrElse(neighbourhood::visit, () -> neighbourhood.visitMatesOf(start));
        while (!neighbourhood.ahead.isEmpty()) {
            neighbourhood.expandAll();
        }
        return neighbourhood;
    }

    /** One step from all that were reached: what they lead to is read together. */
    private void expandAll() {
        List<SourceRecord> reached = List.copyOf(ahead);
        ahead.clear();
        announce(reached);
        Set<SourceKey> next = new LinkedHashSet<>();
        reached.forEach(record -> expand(record, next));
        visitAll(next);
    }

    /** What the records that were put lead to has been announced for all of them. */
    private void announce(List<SourceRecord> reached) {
        List<SourceKey> further = reached.stream()
                .filter(record -> shared.arrival(record).isEmpty())
                .map(SourceRecord::key)
                .toList();
        if (!further.isEmpty()) {
            contacts.announce(further);
            decisions.announce(further);
            shared.announce(further);
            likeness.announce(further);
        }
    }

    /** Those whom a record that is gone led to one contact with. */
    private void visitMatesOf(SourceKey gone) {
        Set<SourceKey> mates = new LinkedHashSet<>();
        contacts.of(gone).ifPresent(contact -> mates.addAll(contact.records()));
        mates.addAll(likeness.ofGone(gone));
        visitAll(mates);
    }

    private void visitAll(Set<SourceKey> keys) {
        keys.removeAll(records.keySet());
        if (!keys.isEmpty()) {
            stored.announce(keys);
            keys.forEach(key -> stored.find(key).ifPresent(this::visit));
        }
    }

    private void visit(SourceRecord record) {
        if (records.putIfAbsent(record.key(), record) == null) {
            ahead.add(record);
        }
    }

    private void expand(SourceRecord record, Set<SourceKey> next) {
        contacts.of(record.key()).ifPresent(contact -> next.addAll(contact.records()));
        for (Decision decision : decisions.of(record.key())) {
            decided.add(decision);
            if (decision.isSame()) {
                next.add(decision.pair().besides(record.key()));
            }
        }
        if (records.size() < LARGEST) {
            next.addAll(likeness.of(record));
        }
        for (IdentityKey key : IdentityKey.of(record)) {
            if (byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(record.key())
                    && byKey.get(key).size() == 1) {
                next.addAll(led(key, shared.of(key)));
            }
        }
    }

    /** Those whom a key joins, or joined as long as it was not known to be that of many people. */
    private Set<SourceKey> led(IdentityKey key, Sharing sharing) {
        Set<SourceKey> led = keys(sharing.joined());
        Set<SourceKey> formerly = keys(sharing.formerly());
        if (formerly.size() > 1) {
            contacts.announce(formerly);
        }
        formerly.forEach(record -> contacts.of(record)
                .filter(contact -> shows(contact, key))
                .ifPresent(contact -> led.addAll(contact.records())));
        return led;
    }

    private static Set<SourceKey> keys(List<SourceRecord> records) {
        Set<SourceKey> keys = new LinkedHashSet<>();
        records.forEach(record -> keys.add(record.key()));
        return keys;
    }

    private static boolean shows(Contact contact, IdentityKey address) {
        return contact.emails().stream().anyMatch(email -> email.key().equals(address.value()));
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

    /** What has been decided of the records. */
    Set<Decision> decided() {
        return decided;
    }

    /** The records, one collection for each person. */
    Collection<List<SourceRecord>> people() {
        return likeness.people(this);
    }

    /** The records, those that keys join or keep apart by decision together, in the order in which they were found. */
    Collection<List<SourceRecord>> joinedByKeys() {
        return decided.isEmpty() ? joinedFreely() : joinedByDecision();
    }

    private Collection<List<SourceRecord>> joinedFreely() {
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

    private Collection<List<SourceRecord>> joinedByDecision() {
        Groups groups = new Groups(records.keySet(), decided);
        joinInOrder((one, other, key) -> true, groups);
        return records(groups);
    }

    /** Whether two records are joined by a key that they share. */
    interface Rule {
        boolean joins(SourceRecord one, SourceRecord other, IdentityKey key);
    }

    /**
     * Joins records by their keys, accounts first, then addresses, each in their order: which group a record falls to
     * is always the same.
     */
    void joinInOrder(Rule rule, Groups groups) {
        byKey.keySet().stream()
                .filter(this::joins)
                .sorted(BY_KIND)
                .forEach(key -> pairs(key, (one, other) -> {
                    if (rule.joins(record(one), record(other), key)) {
                        groups.join(one, other);
                    }
                }));
    }

    private SourceRecord record(SourceKey key) {
        return Objects.requireNonNull(records.get(key));
    }

    /** Shows each pair of records that share a key. */
    void sharing(BiConsumer<SourceKey, SourceKey> pair) {
        byKey.keySet().stream().filter(this::joins).forEach(key -> pairs(key, pair));
    }

    private void pairs(IdentityKey key, BiConsumer<SourceKey, SourceKey> pair) {
        List<SourceKey> sharing =
                byKey.getOrDefault(key, Set.of()).stream().sorted().toList();
        for (int i = 1; i < sharing.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair.accept(sharing.get(j), sharing.get(i));
            }
        }
    }

    /** Whether a record is joined to one of some others by something else than a key. */
    boolean joins(SourceKey record, Collection<SourceKey> others) {
        return likeness.joins(record, others);
    }

    /** What some records have in common with some others; likeness where it is nothing else. */
    Set<Merge.Reason> reasons(Collection<SourceKey> some, Collection<SourceKey> others) {
        Set<Merge.Reason> reasons = EnumSet.noneOf(Merge.Reason.class);
        byKey.forEach((key, sharing) -> {
            if (joins(key) && !Collections.disjoint(sharing, some) && !Collections.disjoint(sharing, others)) {
                reasons.add(key.kind() == IdentityKey.Kind.ACCOUNT ? Merge.Reason.ACCOUNT : Merge.Reason.EMAIL);
            }
        });
        for (Decision decision : decided) {
            List<SourceKey> pair =
                    List.of(decision.pair().one(), decision.pair().other());
            if (decision.isSame() && !Collections.disjoint(pair, some) && !Collections.disjoint(pair, others)) {
                reasons.add(Merge.Reason.DECISION);
            }
        }
        return reasons.isEmpty() ? EnumSet.of(Merge.Reason.LIKENESS) : reasons;
    }

    /** The records of groups. */
    Collection<List<SourceRecord>> records(Groups groups) {
        return groups.all().stream()
                .map(group -> group.stream()
                        .flatMap(key -> Optional.ofNullable(records.get(key)).stream())
                        .toList())
                .toList();
    }
}
