package io.clientele.identity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
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
 * which a key joined that few had and now too many have, or the other way round. Not thread-safe.
 */
final class Blocks {
    private final BlockingIndex index;
    private final int most;
    private final SetMultimap<Long, SourceKey> gained = HashMultimap.create();
    private final SetMultimap<Long, SourceKey> lost = HashMultimap.create();
    private final Map<SourceKey, Set<Long>> former = new LinkedHashMap<>();
    /** The records of keys that were looked up, none for a key that too many have. */
    private final Map<Long, List<SourceKey>> known = new HashMap<>();

    private final Set<Long> told = new HashSet<>();

    /**
     * Keeps the keys of records that have changed.
     *
     * @param most a key that more records than this have joins nobody
     */
    Blocks(UnitOfWork work, Collection<SourceKey> changed, int most) {
        this.index = work.port(BlockingIndex.class);
        this.most = most;
        index.announce(changed);
        BlockingKeys keys = BlockingKeys.of(work.port(SourceRecords.class), changed);
        for (SourceKey record : changed) {
            Set<Long> now = keys.of(record);
            Set<Long> before = index.put(record, now);
            former.putIfAbsent(record, before);
            now.stream().filter(key -> !before.contains(key)).forEach(key -> gained.put(key, record));
            before.stream().filter(key -> !now.contains(key)).forEach(key -> lost.put(key, record));
        }
        announceSharing();
    }

    private void announceSharing() {
        Set<Long> once = new LinkedHashSet<>(lost.keySet());
        former.keySet().forEach(record -> once.addAll(index.of(record)));
        Set<Long> often = new LinkedHashSet<>(once);
        often.removeIf(key -> gained.get(key).size() < 2);
        once.removeAll(often);
        index.announceSharing(once, most + 2);
        if (!often.isEmpty()) {
            index.announceSharing(
                    often, often.stream().mapToInt(this::lookedAt).max().orElse(1));
        }
    }

    /** So many records of a key tell whether it had too many before. */
    private int lookedAt(long key) {
        return most + 1 + gained.get(key).size();
    }

    /** The other records that it is worth comparing a record with. */
    Set<SourceKey> candidates(SourceKey record) {
        Set<SourceKey> candidates = new LinkedHashSet<>();
        for (long key : index.of(record)) {
            candidates.addAll(few(key));
        }
        candidates.remove(record);
        return candidates;
    }

    /** All records that have a key; none if they are too many. */
    private List<SourceKey> few(long key) {
        return known.computeIfAbsent(key, one -> {
            List<SourceKey> block = index.with(one, most + 1);
            return block.size() > most ? List.of() : block;
        });
    }

    /** Those of some records that have a key in common, for each key that joins. */
    List<List<SourceKey>> within(Collection<SourceKey> records) {
        index.announce(records);
        SetMultimap<Long, SourceKey> sharing = LinkedHashMultimap.create();
        records.forEach(record -> index.of(record).forEach(key -> sharing.put(key, record)));
        sharing.asMap().values().removeIf(some -> some.size() < 2);
        index.announceSharing(sharing.keySet(), most + 1);
        List<List<SourceKey>> within = new ArrayList<>();
        sharing.asMap().forEach((key, some) -> {
            if (!few(key).isEmpty()) {
                within.add(List.copyOf(some));
            }
        });
        return within;
    }

    /**
     * For each key that too many have since a record has got it: those whom it joined before. Each key is told once.
     */
    List<List<SourceKey>> crowdedBy(SourceKey record) {
        List<List<SourceKey>> crowded = new ArrayList<>();
        for (long key : index.of(record)) {
            if (gained.containsEntry(key, record) && few(key).isEmpty() && told.add(key)) {
                List<SourceKey> block = new ArrayList<>(index.with(key, lookedAt(key)));
                block.removeAll(gained.get(key));
                if (block.size() + lost.get(key).size() <= most) {
                    crowded.add(block);
                }
            }
        }
        return crowded;
    }

    /** For each key that few have since a record has lost it: those whom it joins now. Each key is told once. */
    List<List<SourceKey>> thinnedBy(SourceKey record) {
        List<List<SourceKey>> thinned = new ArrayList<>();
        for (long key : former.getOrDefault(record, Set.of())) {
            if (lost.containsEntry(key, record) && told.add(key)) {
                List<SourceKey> block = few(key);
                long before = block.stream()
                                .filter(one -> !gained.containsEntry(key, one))
                                .count()
                        + lost.get(key).size();
                if (before > most) {
                    thinned.add(block);
                }
            }
        }
        return thinned;
    }
}
