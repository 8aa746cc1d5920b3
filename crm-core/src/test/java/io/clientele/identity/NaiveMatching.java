package io.clientele.identity;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Link;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.RecordKeys;
import io.clientele.identity.match.RowPair;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is one person, found by looking at every pair of all records at once. */
final class NaiveMatching {
    private NaiveMatching() {}

    static Set<Set<SourceKey>> groups(List<SourceRecord> records, int mostInBlock) {
        List<SourceRecord> rows =
                records.stream().sorted((a, b) -> a.key().compareTo(b.key())).toList();
        SourcePeople table = SourcePeople.of(rows, address -> !isStandIn(rows, address.key()));
        List<RowPair> pairs = new ArrayList<>();
        List<Set<Long>> keys = rows.stream().map(NaiveMatching::keys).toList();
        for (int a = 0; a < rows.size(); a++) {
            for (int b = a + 1; b < rows.size(); b++) {
                Set<Long> common = new HashSet<>(keys.get(a));
                common.retainAll(keys.get(b));
                boolean blocked = common.stream()
                        .anyMatch(key ->
                                keys.stream().filter(its -> its.contains(key)).count() <= mostInBlock);
                Set<IdentityKey> shared = new HashSet<>(joining(rows, a));
                shared.retainAll(joining(rows, b));
                if (shared.stream().anyMatch(key -> key.kind() == IdentityKey.Kind.ACCOUNT)) {
                    table.know(rows.get(a).key(), rows.get(b).key(), true);
                }
                if (!shared.isEmpty() || (blocked && isLikely(rows.get(a), rows.get(b)))) {
                    pairs.add(new RowPair(a, b));
                }
            }
        }
        return groups(rows, PeopleMatcher.inThisThread().match(table.build(), MatchModel.untrained(), pairs));
    }

    private static boolean isLikely(SourceRecord a, SourceRecord b) {
        List<Link> links = PeopleMatcher.inThisThread()
                .match(SourcePeople.of(List.of(a, b)).build(), MatchModel.untrained())
                .links(Certainty.LIKELY);
        return !links.isEmpty();
    }

    private static Set<Set<SourceKey>> groups(List<SourceRecord> rows, Matching matching) {
        Map<Integer, Set<SourceKey>> groups = new TreeMap<>();
        int[] of = matching.groups(Certainty.SURE);
        placeBareRows(rows, of);
        for (int row = 0; row < of.length; row++) {
            groups.computeIfAbsent(of[row], none -> new TreeSet<>())
                    .add(rows.get(row).key());
        }
        return new HashSet<>(groups.values());
    }

    /** One step after the other, until none changes anything. */
    private static void placeBareRows(List<SourceRecord> rows, int[] of) {
        Set<Integer> bare = new TreeSet<>();
        for (int row = 0; row < of.length; row++) {
            int its = of[row];
            boolean alone = Arrays.stream(of).filter(group -> group == its).count() == 1;
            if (rows.get(row).name().isEmpty() && rows.get(row).birthday().isEmpty() && alone) {
                bare.add(row);
            }
        }
        for (Set<Integer> left = new TreeSet<>(bare); !left.isEmpty(); ) {
            Set<Integer> together = new TreeSet<>(Set.of(left.iterator().next()));
            Set<Integer> owners = new HashSet<>();
            for (int before = 0; before < together.size(); ) {
                before = together.size();
                for (int row : List.copyOf(together)) {
                    for (int other = 0; other < of.length; other++) {
                        if (!Collections.disjoint(joining(rows, row), joining(rows, other))) {
                            (bare.contains(other) ? together : owners).add(bare.contains(other) ? other : of[other]);
                        }
                    }
                }
            }
            int group = owners.size() == 1
                    ? owners.iterator().next()
                    : of[together.iterator().next()];
            together.forEach(row -> of[row] = group);
            left.removeAll(together);
        }
    }

    private static Set<Long> keys(SourceRecord record) {
        Set<Long> keys = new HashSet<>();
        for (long key : RecordKeys.of(SourcePeople.of(List.of(record)).build()).ofRow(0)) {
            keys.add(key);
        }
        return keys;
    }

    /** The identity keys of a row that are not those of a crowd. */
    private static Set<IdentityKey> joining(List<SourceRecord> rows, int row) {
        Set<IdentityKey> keys = new HashSet<>(IdentityKey.of(rows.get(row)));
        keys.removeIf(key -> key.kind() == IdentityKey.Kind.EMAIL && isStandIn(rows, key.value()));
        return keys;
    }

    private static boolean isStandIn(List<SourceRecord> rows, String address) {
        IdentityKey key = new IdentityKey(IdentityKey.Kind.EMAIL, address);
        return StandIns.isStandIn(rows.stream()
                .filter(other -> IdentityKey.of(other).contains(key))
                .toList());
    }
}
