package io.clientele.identity;

import io.clientele.identity.decision.Decision;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Records that are joined into groups, but never two of which somebody has decided that they are two people. Not
 * thread-safe.
 */
final class Groups {
    private final Map<SourceKey, NavigableSet<SourceKey>> groupOf = new LinkedHashMap<>();
    private final Map<SourceKey, List<SourceKey>> strangers = new HashMap<>();

    /**
     * Each record by itself.
     *
     * @param decisions those of the records; records that are one person by decision are joined, in the order of pairs,
     *     before anything else
     */
    Groups(Collection<SourceKey> records, Collection<Decision> decisions) {
        records.forEach(record -> groupOf.put(record, new TreeSet<>(List.of(record))));
        NavigableSet<Decision> sorted = new TreeSet<>((a, b) -> a.pair().compareTo(b.pair()));
        sorted.addAll(decisions);
        sorted.stream().filter(decision -> !decision.isSame()).forEach(this::part);
        sorted.stream()
                .filter(Decision::isSame)
                .forEach(decision -> join(decision.pair().one(), decision.pair().other()));
    }

    private void part(Decision decision) {
        SourceKey one = decision.pair().one();
        SourceKey other = decision.pair().other();
        strangers.computeIfAbsent(one, none -> new ArrayList<>()).add(other);
        strangers.computeIfAbsent(other, none -> new ArrayList<>()).add(one);
    }

    /** Joins the groups of two records, unless a decision keeps them apart or one of the records is not here. */
    void join(SourceKey a, SourceKey b) {
        NavigableSet<SourceKey> one = groupOf.getOrDefault(a, new TreeSet<>());
        NavigableSet<SourceKey> other = groupOf.getOrDefault(b, new TreeSet<>());
        if (one.isEmpty() || other.isEmpty() || one == other || areStrangers(one, other)) {
            return;
        }
        one.addAll(other);
        other.forEach(record -> groupOf.put(record, one));
    }

    private boolean areStrangers(NavigableSet<SourceKey> one, NavigableSet<SourceKey> other) {
        return one.stream()
                .flatMap(record -> strangers.getOrDefault(record, List.of()).stream())
                .anyMatch(other::contains);
    }

    /** The group of a record; empty if it is not here. */
    NavigableSet<SourceKey> of(SourceKey record) {
        return Collections.unmodifiableNavigableSet(groupOf.getOrDefault(record, new TreeSet<>()));
    }

    /** The groups, in the order of the records that they were made of, each ascending. */
    Collection<NavigableSet<SourceKey>> all() {
        Map<SourceKey, NavigableSet<SourceKey>> byFirst = new LinkedHashMap<>();
        groupOf.values().forEach(group -> byFirst.putIfAbsent(group.first(), group));
        return byFirst.values();
    }
}
