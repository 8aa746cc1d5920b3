package io.clientele.memory;

import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Source records in memory. Not thread-safe. */
final class MemorySourceRecords implements SourceRecords {
    private final JournaledMap<SourceKey, SourceRecord> records;
    private final JournaledIndex<IdentityKey, SourceRecord> byIdentity;

    MemorySourceRecords(Journal journal) {
        this.records = new JournaledMap<>(journal);
        this.byIdentity = new JournaledIndex<>(Comparator.comparing(SourceRecord::key), journal);
    }

    @Override
    public Change put(SourceRecord record) {
        Optional<SourceRecord> former = records.find(record.key());
        if (former.isPresent() && former.get().equals(record)) {
            return Change.UNCHANGED;
        }
        records.put(record.key(), record);
        former.ifPresent(old -> IdentityKey.of(old).forEach(key -> byIdentity.remove(key, old)));
        IdentityKey.of(record).forEach(key -> byIdentity.add(key, record));
        return former.isPresent() ? Change.REPLACED : Change.ADDED;
    }

    @Override
    public Optional<SourceRecord> find(SourceKey key) {
        return records.find(key);
    }

    @Override
    public List<SourceRecord> with(IdentityKey key, int limit) {
        return byIdentity.of(key).stream().limit(limit).toList();
    }

    @Override
    public List<SourceRecord> page(Optional<SourceKey> after, int limit) {
        return records.page(after, limit);
    }
}
