package io.clientele.identity;

import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Records with an address of mail and without a name or a day of birth, as those of a newsletter are: they belong to
 * the one who has that address; where several people have it, to none of them, for they would glue these together. Not
 * thread-safe.
 */
final class BareRecords {
    private final Set<SourceKey> bare = new HashSet<>();
    private final List<SourceKey[]> sharing = new ArrayList<>();

    private BareRecords(Neighbourhood neighbourhood, Groups groups) {
        neighbourhood.records().forEach((key, record) -> {
            if (isBare(record) && groups.of(key).size() == 1) {
                bare.add(key);
            }
        });
        if (!bare.isEmpty()) {
            neighbourhood.sharing((one, other) -> sharing.add(new SourceKey[] {one, other}));
        }
    }

    private static boolean isBare(SourceRecord record) {
        return record.birthday().isEmpty()
                && (record.name().isEmpty() || record.name().get().isEmpty());
    }

    /** Joins those that nothing has joined yet to groups that are complete besides. */
    static void join(Neighbourhood neighbourhood, Groups groups) {
        new BareRecords(neighbourhood, groups).join(groups);
    }

    private void join(Groups groups) {
        for (SourceKey[] pair : sharing) {
            if (bare.contains(pair[0]) && bare.contains(pair[1])) {
                groups.join(pair[0], pair[1]);
            }
        }
        owners(groups).forEach((first, owners) -> {
            if (owners.size() == 1) {
                groups.join(first, owners.iterator().next());
            }
        });
    }

    /**
     * By the first of each group of bare records, the first ones of the groups that have an address in common with it.
     */
    private Map<SourceKey, Set<SourceKey>> owners(Groups groups) {
        Map<SourceKey, Set<SourceKey>> owners = new TreeMap<>();
        for (SourceKey[] pair : sharing) {
            for (int i = 0; i < 2; i++) {
                if (bare.contains(pair[i]) && !bare.contains(pair[1 - i])) {
                    owners.computeIfAbsent(first(groups, pair[i]), none -> new HashSet<>())
                            .add(first(groups, pair[1 - i]));
                }
            }
        }
        return owners;
    }

    private static SourceKey first(Groups groups, SourceKey record) {
        return groups.of(record).first();
    }
}
