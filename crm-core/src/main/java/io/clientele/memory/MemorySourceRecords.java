package io.clientele.memory;

import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Source records in memory. Not thread-safe. */
final class MemorySourceRecords implements SourceRecords {
    private final JournaledTable<SourceKey, SourceRecord> records;
    private final JournaledIndex<IdentityKey, SourceKey> byIdentity;

    MemorySourceRecords(Journal journal) {
        this.records = new JournaledTable<>(journal);
        this.byIdentity = new JournaledIndex<>(Comparator.naturalOrder(), journal);
    }

    @Override
    public Change put(SourceRecord record) {
        @Nullable SourceRecord former = records.find(record.key()).orElse(null);
        if (former != null && former.equals(record)) {
            return Change.UNCHANGED;
        }
        records.put(record.key(), record);
        if (former == null) {
            IdentityKey.of(record).forEach(key -> byIdentity.add(key, record.key()));
        } else if (!sameIdentity(former, record)) {
            IdentityKey.of(former).forEach(key -> byIdentity.remove(key, record.key()));
            IdentityKey.of(record).forEach(key -> byIdentity.add(key, record.key()));
        }
        return former == null ? Change.ADDED : Change.REPLACED;
    }

    private static boolean sameIdentity(SourceRecord one, SourceRecord other) {
        return one.emails().equals(other.emails()) && one.customerId().equals(other.customerId());
    }

    @Override
    public boolean remove(SourceKey key) {
        Optional<SourceRecord> former = records.find(key);
        former.ifPresent(record -> {
            records.remove(key);
            IdentityKey.of(record).forEach(shared -> byIdentity.remove(shared, key));
        });
        return former.isPresent();
    }

    @Override
    public Optional<SourceRecord> find(SourceKey key) {
        return records.find(key);
    }

    @Override
    public List<SourceRecord> with(IdentityKey key, int limit) {
        Collection<SourceKey> keys = byIdentity.of(key);
        List<SourceRecord> found = new ArrayList<>(Math.min(keys.size(), limit));
        for (SourceKey record : keys) {
            if (found.size() == limit) {
                break;
            }
            records.find(record).ifPresent(found::add);
        }
        return Collections.unmodifiableList(found);
    }

    @Override
    public List<SourceRecord> page(Optional<SourceKey> after, int limit) {
        return records.page(after, limit);
    }
}
