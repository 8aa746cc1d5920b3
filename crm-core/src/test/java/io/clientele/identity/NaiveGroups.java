package io.clientele.identity;

import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which records are one person, worked out from all of them at once. */
final class NaiveGroups {
    private NaiveGroups() {}

    static Set<Set<SourceKey>> of(Collection<SourceRecord> records) {
        Map<IdentityKey, List<SourceRecord>> sharing = new HashMap<>();
        records.forEach(record -> IdentityKey.of(record)
                .forEach(key -> sharing.computeIfAbsent(key, unknown -> new ArrayList<>())
                        .add(record)));
        sharing.entrySet()
                .removeIf(entry ->
                        entry.getKey().kind() == IdentityKey.Kind.EMAIL && StandIns.isStandIn(entry.getValue()));
        Map<SourceKey, Set<SourceKey>> groups = new HashMap<>();
        records.forEach(record -> groups.put(record.key(), new TreeSet<>(Set.of(record.key()))));
        sharing.values().forEach(mates -> mates.forEach(mate -> join(groups, mates.get(0), mate)));
        return new HashSet<>(groups.values());
    }

    private static void join(Map<SourceKey, Set<SourceKey>> groups, SourceRecord one, SourceRecord other) {
        Set<SourceKey> joined = groups.getOrDefault(one.key(), Set.of());
        joined.addAll(groups.getOrDefault(other.key(), Set.of()));
        joined.forEach(member -> groups.put(member, joined));
    }
}
