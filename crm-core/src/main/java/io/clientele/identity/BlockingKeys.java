package io.clientele.identity;

import io.clientele.identity.match.RecordKeys;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocking keys of some records, which follow from each alone. Immutable. */
final class BlockingKeys {
    private final RecordKeys keys;
    private final Map<SourceKey, Integer> rows;

    private BlockingKeys(RecordKeys keys, Map<SourceKey, Integer> rows) {
        this.keys = keys;
        this.rows = rows;
    }

    /** Those of the records that are there. */
    static BlockingKeys of(SourceRecords stored, Collection<SourceKey> records) {
        List<SourceRecord> found = records.stream()
                .distinct()
                .flatMap(key -> stored.find(key).stream())
                .toList();
        Map<SourceKey, Integer> rows = new HashMap<>();
        found.forEach(record -> rows.put(record.key(), rows.size()));
        return new BlockingKeys(
                RecordKeys.of(SourcePeople.withMainAddresses(found).build()), rows);
    }

    /** The keys of a record, none if it is not there. */
    Set<Long> of(SourceKey record) {
        Integer row = rows.get(record);
        Set<Long> of = new LinkedHashSet<>();
        if (row != null) {
            for (long key : keys.ofRow(row)) {
                of.add(key);
            }
        }
        return of;
    }
}
