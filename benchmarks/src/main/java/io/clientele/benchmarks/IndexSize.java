package io.clientele.benchmarks;

import com.google.common.collect.Lists;
import io.clientele.contact.Contacts;
import io.clientele.identity.BlockingIndex;
import io.clientele.memory.InMemoryStorage;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the blocking index takes in memory: a second one with the same keys is made, and the heap is weighed with it and
 * without. The ids of the records, which the store has anyhow, are not counted. Not thread-safe.
 */
final class IndexSize {
    private static final int PORTION = 1_000;
    /** The parallel collector leaves some of what is gone where it is, but not each twentieth time. */
    private static final int COLLECTIONS = 21;

    private final CrmStorage storage;
    private final TenantId tenant;

    IndexSize(CrmStorage storage, TenantId tenant) {
        this.storage = storage;
        this.tenant = tenant;
    }

    void print(PrintStream out) {
        List<SourceKey> records = storage.inTransaction(
                tenant,
                work -> work.port(SourceRecords.class).page(Optional.empty(), Integer.MAX_VALUE).stream()
                        .map(SourceRecord::key)
                        .toList());
        int contacts = storage.inTransaction(
                        tenant, work -> work.port(Contacts.class).page(Optional.empty(), Integer.MAX_VALUE))
                .size();
        Weighed second = withSecond(records);
        long bytes = second.heap() - heap();
        out.printf(
                "blocking index: %,d bytes, %.0f a record, %.0f a contact, %.1f keys a record%n",
                bytes,
                (double) bytes / records.size(),
                (double) bytes / contacts,
                (double) second.keys() / records.size());
    }

    /** The heap while there was a second index, and how many keys that had. */
    private record Weighed(long heap, long keys) {}

    private Weighed withSecond(List<SourceKey> records) {
        InMemoryStorage second = new InMemoryStorage();
        Lists.partition(records, PORTION).forEach(some -> copy(some, second));
        long heap = heap();
        // Asked for when the heap has been weighed, so that the index was still there.
        return new Weighed(
                heap, keys(records, second).stream().mapToLong(Set::size).sum());
    }

    /** Copies the keys of some records. */
    private void copy(List<SourceKey> records, CrmStorage to) {
        List<Set<Long>> keys = keys(records, storage);
        to.inTransaction(tenant, work -> {
            for (int i = 0; i < records.size(); i++) {
                work.port(BlockingIndex.class).put(records.get(i), keys.get(i));
            }
            return records;
        });
    }

    private List<Set<Long>> keys(List<SourceKey> records, CrmStorage of) {
        return of.inTransaction(
                tenant,
                work -> records.stream()
                        .map(record -> work.port(BlockingIndex.class).of(record))
                        .toList());
    }

    /** What was in use when all that could go was gone: not what threads have set aside since. */
    private static long heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
