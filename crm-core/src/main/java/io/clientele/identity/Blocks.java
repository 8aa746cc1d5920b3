package io.clientele.identity;

import io.clientele.identity.match.RecordKeys;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records that have a blocking key in common, while some records change: which are worth comparing with one, and
 * which must be looked at again because a key that few had has become one of many, or the other way round. Not
 * thread-safe.
 */
final class Blocks {
    private final BlockingIndex index;
    private final int most;
    private final int lookedAt;
    private final Map<Long, Set<SourceKey>> gained = new HashMap<>();
    private final Map<Long, Set<SourceKey>> lost = new HashMap<>();
    private final Map<SourceKey, Set<Long>> former = new LinkedHashMap<>();

    /**
     * Keeps the keys of records that have changed.
     *
     * @param most a key that more records than this have joins nobody
     */
    Blocks(UnitOfWork work, Collection<SourceKey> changed, int most) {
        this.index = work.port(BlockingIndex.class);
        this.most = most;
        this.lookedAt = most + 1 + changed.size();
        index.announce(changed);
        SourceRecords stored = work.port(SourceRecords.class);
        for (SourceKey key : changed) {
            Set<Long> now = stored.find(key).map(Blocks::keys).orElse(Set.of());
            Set<Long> before = index.put(key, now);
            former.put(key, before);
            now.stream().filter(one -> !before.contains(one)).forEach(one -> note(gained, one, key));
            before.stream().filter(one -> !now.contains(one)).forEach(one -> note(lost, one, key));
        }
        Set<Long> all = new LinkedHashSet<>(lost.keySet());
        former.keySet().forEach(key -> all.addAll(index.of(key)));
        index.announceSharing(all, lookedAt);
    }

    private static void note(Map<Long, Set<SourceKey>> where, long key, SourceKey record) {
        where.computeIfAbsent(key, none -> new HashSet<>()).add(record);
    }

    /** The keys of a record, which follow from it alone. */
    private static Set<Long> keys(SourceRecord record) {
        Set<Long> keys = new LinkedHashSet<>();
        for (long key : RecordKeys.of(SourcePeople.of(List.of(record)).build()).ofRow(0)) {
            keys.add(key);
        }
        return keys;
    }

    /** The other records that it is worth comparing a record with. */
    Set<SourceKey> candidates(SourceKey record) {
        Set<SourceKey> candidates = new LinkedHashSet<>();
        for (long key : index.of(record)) {
            List<SourceKey> block = index.with(key, lookedAt);
            if (block.size() <= most) {
                candidates.addAll(block);
            }
        }
        candidates.remove(record);
        return candidates;
    }

    /** The records that a key joined to a record and no longer does, or now does and did not. */
    Set<SourceKey> unsettled(SourceKey record) {
        Set<SourceKey> unsettled = new LinkedHashSet<>();
        for (long key : index.of(record)) {
            Set<SourceKey> joined = gained.getOrDefault(key, Set.of());
            List<SourceKey> block = index.with(key, lookedAt);
            if (!joined.isEmpty() && block.size() > most && without(block, joined) + lost(key) <= most) {
                unsettled.addAll(block);
            }
        }
        for (long key : former.getOrDefault(record, Set.of())) {
            List<SourceKey> block = index.with(key, lookedAt);
            if (lost(key) > 0
                    && block.size() <= most
                    && without(block, gained.getOrDefault(key, Set.of())) + lost(key) > most) {
                unsettled.addAll(block);
            }
        }
        unsettled.remove(record);
        return unsettled;
    }

    private int lost(long key) {
        return lost.getOrDefault(key, Set.of()).size();
    }

    private static long without(List<SourceKey> block, Set<SourceKey> some) {
        return block.stream().filter(record -> !some.contains(record)).count();
    }
}
