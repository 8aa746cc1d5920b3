package io.clientele.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

/**
 * The numbers of the records that have a key, in some five bytes for each. Those of a crowd, a key that many have, are
 * spread over parts, by their own numbers, so that none of them stands in the way of another. Not thread-safe.
 */
final class RecordsByKey {
    /** So many records make a crowd, and so many a part of one. */
    private static final int CROWD = 64;

    private static final long NEXT_PART = 0x9e3779b97f4a7c15L;

    private final Pages<long[]> keys;
    private final HashedNumbers numbers = new HashedNumbers(this::hashes);
    private final Crowds crowds = new Crowds();

    /** @param keys of each record, as they are when {@link #balance} is called */
    RecordsByKey(Pages<long[]> keys) {
        this.keys = keys;
    }

    private void hashes(int record, LongConsumer to) {
        for (long key : keys.get(record)) {
            to.accept(hash(key, record));
        }
    }

    private long hash(long key, int record) {
        return hashOfPart(key, LinearHash.place(record, crowds.parts(key)));
    }

    private static long hashOfPart(long key, int part) {
        return LinearHash.mix(key + part * NEXT_PART);
    }

    void add(long key, int record) {
        numbers.add(hash(key, record), record);
        count(key, 1);
    }

    /**
     * Takes a record from a key.
     *
     * @throws IllegalStateException if it does not have it
     */
    void remove(long key, int record) {
        numbers.remove(hash(key, record), record);
        count(key, -1);
    }

    private void count(long key, int more) {
        int records = crowds.records(key);
        if (records > 0) {
            crowds.put(key, records + more, crowds.parts(key));
        }
    }

    /** A record gets another number, under which the same keys are kept. */
    void renumber(long[] itsKeys, int from, int to) {
        for (long key : itsKeys) {
            numbers.remove(hash(key, from), from);
            numbers.add(hash(key, to), to);
        }
    }

    /** Hands the records that have a key over, each once, until it is enough. */
    void each(long key, IntPredicate isEnough) {
        int parts = crowds.parts(key);
        for (int part = 0, found = -1; part < parts && found < 0; part++) {
            found = first(key, part, parts, isEnough);
        }
    }

    /** The first record of a part that fits. */
    private int first(long key, int part, int parts, IntPredicate fits) {
        return numbers.first(
                hashOfPart(key, part),
                record -> LinearHash.place(record, parts) == part && has(record, key) && fits.test(record));
    }

    private boolean has(int record, long key) {
        for (long one : keys.get(record)) {
            if (one == key) {
                return true;
            }
        }
        return false;
    }

    /** Makes room for what has come and gives back what is free; to be called when each record has its keys. */
    void balance(long[] lost, long[] gained) {
        for (long key : gained) {
            balance(key);
        }
        for (long key : lost) {
            balance(key);
        }
        numbers.balance();
    }

    private void balance(long key) {
        int records = crowds.records(key);
        if (records == 0) {
            beginCrowd(key);
            return;
        }
        int parts = crowds.parts(key);
        if (parts < records / CROWD) {
            move(key, LinearHash.origin(parts), parts, parts + 1);
        } else if (parts > 1 && parts > records / (CROWD / 2)) {
            move(key, parts - 1, parts, parts - 1);
        } else if (records < CROWD / 2) {
            crowds.remove(key);
        }
    }

    private void beginCrowd(long key) {
        if (numbers.mayHave(CROWD, hashOfPart(key, 0))) {
            int records = ofPart(key, 0, 1).size();
            if (records >= CROWD) {
                crowds.put(key, records, 1);
            }
        }
    }

    private List<Integer> ofPart(long key, int part, int parts) {
        List<Integer> records = new ArrayList<>();
        first(key, part, parts, record -> {
            records.add(record);
            return false;
        });
        return records;
    }

    /** Divides a crowd into one part more or less; only records of one part change places. */
    private void move(long key, int from, int parts, int newParts) {
        for (int record : ofPart(key, from, parts)) {
            int to = LinearHash.place(record, newParts);
            if (to != from) {
                numbers.remove(hashOfPart(key, from), record);
                numbers.add(hashOfPart(key, to), record);
            }
        }
        crowds.put(key, crowds.records(key), newParts);
    }
}
