package io.clientele.memory;

import io.clientele.identity.BlockingIndex;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Blocking keys in memory. An entry is a key of a record; the entries of a record and those whose keys fall into one
 * bucket are chained by their places, which takes some 26 bytes for each. Not thread-safe.
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
    private int[] nextInBucket = new int[FIRST_SIZE];
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
        int bucket = bucket(key);
        keys[entry] = key;
        recordOf[entry] = number;
        nextOfRecord[entry] = firstOfRecord[number];
        firstOfRecord[number] = entry;
        nextInBucket[entry] = buckets[bucket];
        buckets[bucket] = entry;
    }

    private void grow() {
        int size = keys.length * 3 / 2;
        keys = Arrays.copyOf(keys, size);
        recordOf = Arrays.copyOf(recordOf, size);
        nextOfRecord = Arrays.copyOf(nextOfRecord, size);
        nextInBucket = Arrays.copyOf(nextInBucket, size);
        if (size > buckets.length * 2) {
            buckets = empty(buckets.length * 2);
            for (int number = 0; number < firstOfRecord.length; number++) {
                for (int entry = firstOfRecord[number]; entry != NONE; entry = nextOfRecord[entry]) {
                    int bucket = bucket(keys[entry]);
                    nextInBucket[entry] = buckets[bucket];
                    buckets[bucket] = entry;
                }
            }
        }
    }

    /** Gives up the first entry of a record. */
    private void removeFirst(int number) {
        int entry = firstOfRecord[number];
        firstOfRecord[number] = nextOfRecord[entry];
        int bucket = bucket(keys[entry]);
        if (buckets[bucket] == entry) {
            buckets[bucket] = nextInBucket[entry];
        } else {
            int before = buckets[bucket];
            while (nextInBucket[before] != entry) {
                before = nextInBucket[before];
            }
            nextInBucket[before] = nextInBucket[entry];
        }
        nextOfRecord[entry] = free;
        free = entry;
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
        List<SourceKey> found = new ArrayList<>();
        for (int entry = buckets[bucket(key)]; entry != NONE && found.size() < limit; entry = nextInBucket[entry]) {
            if (keys[entry] == key) {
                found.add(records.get(recordOf[entry]));
            }
        }
        return found;
    }
}
