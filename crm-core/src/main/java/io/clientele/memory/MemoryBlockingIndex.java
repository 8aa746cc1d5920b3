package io.clientele.memory;

import io.clientele.identity.BlockingIndex;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Blocking keys in memory: the keys of each record in an array of their own, and by key the numbers of the records,
 * looked up in those arrays, so that no key is kept twice. A record of 14 keys takes some 210 bytes. Not thread-safe.
 */
final class MemoryBlockingIndex implements BlockingIndex {
    /** As many records have most keys at most. */
    private static final int ROOM = 16;

    private final Journal journal;
    private final Numbering<SourceKey> records = new Numbering<>();
    private final Pages<long[]> keys = new Pages<>();
    private final RecordsByKey byKey = new RecordsByKey(keys);

    MemoryBlockingIndex(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Set<Long> put(SourceKey record, Set<Long> its) {
        Set<Long> former = of(record);
        if (!former.equals(its)) {
            set(record, former, its);
            journal.add(() -> set(record, of(record), former));
        }
        return former;
    }

    private void set(SourceKey record, Set<Long> former, Set<Long> its) {
        long[] now = without(its, Set.of());
        long[] lost = without(former, its);
        long[] gained = without(its, former);
        int number = former.isEmpty() ? records.add(record) : records.find(record);
        if (former.isEmpty()) {
            keys.add(now);
        }
        for (long key : lost) {
            byKey.remove(key, number);
        }
        for (long key : gained) {
            byKey.add(key, number);
        }
        keys.set(number, now);
        if (its.isEmpty()) {
            giveUp(number);
        }
        byKey.balance(lost, gained);
    }

    /** A record has no keys any more: the last one gets its number. */
    private void giveUp(int number) {
        long[] itsKeys = keys.removeLast();
        int last = keys.size();
        records.remove(number);
        if (number != last) {
            byKey.renumber(itsKeys, last, number);
            keys.set(number, itsKeys);
        }
    }

    private static long[] without(Set<Long> some, Set<Long> others) {
        long[] rest = new long[some.size()];
        int count = 0;
        for (long key : some) {
            if (others.isEmpty() || !others.contains(key)) {
                rest[count++] = key;
            }
        }
        return count == rest.length ? rest : Arrays.copyOf(rest, count);
    }

    @Override
    public Set<Long> of(SourceKey record) {
        journal.checkOpen();
        int number = records.find(record);
        Set<Long> its = new LinkedHashSet<>();
        if (number >= 0) {
            for (long key : keys.get(number)) {
                its.add(key);
            }
        }
        return its;
    }

    @Override
    public List<SourceKey> with(long key, int limit) {
        journal.checkOpen();
        List<SourceKey> found = new ArrayList<>(Math.min(limit, ROOM));
        byKey.each(key, number -> {
            found.add(records.get(number));
            return found.size() == limit;
        });
        return Collections.unmodifiableList(found);
    }
}
