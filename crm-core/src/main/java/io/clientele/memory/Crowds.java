package io.clientele.memory;

/**
 * The keys that many records have: how many, and over how many parts these are spread. They are few and asked for all
 * the time, so they lie in one small table. Not thread-safe.
 */
final class Crowds {
    private static final int LEAST_SLOTS = 16;

    private long[] keys = new long[LEAST_SLOTS];
    /** How many records have the key; 0 where nothing is. */
    private int[] records = new int[LEAST_SLOTS];

    private int[] parts = new int[LEAST_SLOTS];
    private int size;

    /** Where a key is, or could be put. */
    private int slot(long key) {
        int slot = home(key);
        while (records[slot] != 0 && keys[slot] != key) {
            slot = next(slot);
        }
        return slot;
    }

    private int home(long key) {
        return (int) LinearHash.mix(key) & keys.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & keys.length - 1;
    }

    int size() {
        return size;
    }

    /** How many records have a key; 0 if they are no crowd. */
    int records(long key) {
        return records[slot(key)];
    }

    /** Over how many parts the records of a key are spread: one if they are no crowd. */
    int parts(long key) {
        return Math.max(1, parts[slot(key)]);
    }

    /** Keeps a crowd in the place of what was kept of its key. */
    void put(long key, int ofRecords, int ofParts) {
        int slot = slot(key);
        if (records[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        records[slot] = ofRecords;
        parts[slot] = ofParts;
        if (size * 2 > keys.length) {
            resize(keys.length * 2);
        }
    }

    /** Forgets a crowd; those behind it close up. */
    void remove(long key) {
        int gap = slot(key);
        if (records[gap] == 0) {
            return;
        }
        for (int slot = next(gap); records[slot] != 0; slot = next(slot)) {
            int mask = keys.length - 1;
            if ((slot - home(keys[slot]) & mask) >= (slot - gap & mask)) {
                move(slot, gap);
                gap = slot;
            }
        }
        records[gap] = 0;
        parts[gap] = 0;
        size--;
        if (keys.length > LEAST_SLOTS && size * 8 < keys.length) {
            resize(keys.length / 2);
        }
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        records[to] = records[from];
        parts[to] = parts[from];
    }

    private void resize(int slots) {
        long[] formerKeys = keys;
        int[] formerRecords = records;
        int[] formerParts = parts;
        keys = new long[slots];
        records = new int[slots];
        parts = new int[slots];
        for (int i = 0; i < formerKeys.length; i++) {
            if (formerRecords[i] != 0) {
                int slot = slot(formerKeys[i]);
                keys[slot] = formerKeys[i];
                records[slot] = formerRecords[i];
                parts[slot] = formerParts[i];
            }
        }
    }
}
