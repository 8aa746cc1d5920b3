package io.clientele.memory;

import io.clientele.identity.BlockingIndex;
import io.clientele.source.SourceKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Blocking keys in memory. An entry is a key of a record; the entries of a record are chained by their places, and so
 * are those of a key, of which the first stands in a bucket: so a key that thousands have does not stand in the way of
 * others. It takes some 30 bytes for each. Not thread-safe.
 */
final class MemoryBlockingIndex implements BlockingIndex {
    private static final int NONE = -1;
    private static final int FIRST_SIZE = 64;

    private final Journal journal;
    private final Numbering<SourceKey> records = new Numbering<>();
    private int[] firstOfRecord = new int[0];

    private long[] keys = new long[FIRST_SIZE];
    private int[] recordOf = new int[FIRST_SIZE];
    private int[] nextOfRecord = new int[FIRST_SIZE];
    /** The next of the same key. */
    private int[] nextOfKey = new int[FIRST_SIZE];
    /** Of the first of a key, the next first one in its bucket; of the others the one before of the same key. */
    private int[] beside = new int[FIRST_SIZE];

    private int[] buckets = empty(FIRST_SIZE);
    private int used;
    /** The first of the entries that were given up, chained as those of a record. */
    private int free = NONE;

    MemoryBlockingIndex(Journal journal) {
        this.journal = journal;
    }

    private static int[] empty(int size) {
        int[] all = new int[size];
        Arrays.fill(all, NONE);
        return all;
    }

    @Override
    public Set<Long> put(SourceKey record, Set<Long> its) {
        Set<Long> former = of(record);
        if (!former.equals(its)) {
            set(record, its);
            journal.add(() -> set(record, former));
        }
        return former;
    }

    private void set(SourceKey record, Set<Long> its) {
        int number = records.of(record);
        reserve(number);
        while (firstOfRecord[number] != NONE) {
            removeFirst(number);
        }
        its.forEach(key -> insert(number, key));
    }

    private void reserve(int number) {
        int before = firstOfRecord.length;
        if (number >= before) {
            firstOfRecord = Arrays.copyOf(firstOfRecord, Math.max(FIRST_SIZE, number * 3 / 2 + 1));
            Arrays.fill(firstOfRecord, before, firstOfRecord.length, NONE);
        }
    }

    private void insert(int number, long key) {
        int entry = free;
        if (entry == NONE) {
            entry = used;
            if (entry == keys.length) {
                grow();
            }
            used++;
        } else {
            free = nextOfRecord[entry];
        }
        keys[entry] = key;
        recordOf[entry] = number;
        nextOfRecord[entry] = firstOfRecord[number];
        firstOfRecord[number] = entry;
        int first = first(key);
        if (first == NONE) {
            nextOfKey[entry] = NONE;
            putFirst(entry);
        } else {
            // Behind the first, which stays in its bucket.
            chain(entry, nextOfKey[first]);
            chain(first, entry);
        }
    }

    private void putFirst(int entry) {
        int bucket = bucket(keys[entry]);
        beside[entry] = buckets[bucket];
        buckets[bucket] = entry;
    }

    private void chain(int entry, int next) {
        nextOfKey[entry] = next;
        if (next != NONE) {
            beside[next] = entry;
        }
    }

    /** The first entry of a key. */
    private int first(long key) {
        int entry = buckets[bucket(key)];
        while (entry != NONE && keys[entry] != key) {
            entry = beside[entry];
        }
        return entry;
    }

    private void grow() {
        int size = keys.length * 3 / 2;
        keys = Arrays.copyOf(keys, size);
        recordOf = Arrays.copyOf(recordOf, size);
        nextOfRecord = Arrays.copyOf(nextOfRecord, size);
        nextOfKey = Arrays.copyOf(nextOfKey, size);
        beside = Arrays.copyOf(beside, size);
        if (size > buckets.length * 2) {
            int[] former = buckets;
            buckets = empty(buckets.length * 2);
            for (int first : former) {
                for (int entry = first, next; entry != NONE; entry = next) {
                    next = beside[entry];
                    putFirst(entry);
                }
            }
        }
    }

    /** Gives up the first entry of a record. */
    private void removeFirst(int number) {
        int entry = firstOfRecord[number];
        firstOfRecord[number] = nextOfRecord[entry];
        if (first(keys[entry]) == entry) {
            removeFromBucket(entry);
        } else {
            chain(beside[entry], nextOfKey[entry]);
        }
        nextOfRecord[entry] = free;
        free = entry;
    }

    /** The next one of the key takes its place in the bucket. */
    private void removeFromBucket(int entry) {
        int heir = nextOfKey[entry];
        int after = beside[entry];
        if (heir != NONE) {
            beside[heir] = after;
            after = heir;
        }
        int bucket = bucket(keys[entry]);
        if (buckets[bucket] == entry) {
            buckets[bucket] = after;
        } else {
            int before = buckets[bucket];
            while (beside[before] != entry) {
                before = beside[before];
            }
            beside[before] = after;
        }
    }

    private int bucket(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (buckets.length - 1);
    }

    @Override
    public Set<Long> of(SourceKey record) {
        journal.checkOpen();
        int number = records.find(record);
        Set<Long> its = new LinkedHashSet<>();
        if (number >= 0) {
            for (int entry = firstOfRecord[number]; entry != NONE; entry = nextOfRecord[entry]) {
                its.add(keys[entry]);
            }
        }
        return its;
    }

    @Override
    public List<SourceKey> with(long key, int limit) {
        journal.checkOpen();
        int first = first(key);
        int count = 0;
        for (int entry = first; entry != NONE && count < limit; entry = nextOfKey[entry]) {
            count++;
        }
        SourceKey[] found = new SourceKey[count];
        int entry = first;
        for (int i = 0; i < count; i++) {
            found[i] = records.get(recordOf[entry]);
            entry = nextOfKey[entry];
        }
        return Collections.unmodifiableList(Arrays.asList(found));
    }
}
