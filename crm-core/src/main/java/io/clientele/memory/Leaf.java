package io.clientele.memory;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Some of the numbers of {@link HashedNumbers}, each in four bytes: its lower bits are the number, and as many of the
 * upper ones as there is room for are those of the hash that the number stands under. They lie in order. A number
 * stands as often as it was added. Not thread-safe.
 */
final class Leaf {
    /** For each so many numbers there may be room for one more. */
    private static final int SLACK = 16;

    private int[] entries = new int[0];
    private int count;
    /** How many bits of an entry are the number's, from 1 to 31. */
    private int bits;

    /** @param bits how many bits numbers have; of a number that has more fewer bits of the hashes will be kept */
    Leaf(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }

    /** How many numbers there are, one that stands several times as often. */
    int count() {
        return count;
    }

    /** The number of an entry. */
    int number(int place) {
        return entries[place] & (1 << bits) - 1;
    }

    /** Whether an entry stands for the same number as the one before, under hashes that begin alike. */
    boolean isSameAsBefore(int place) {
        return place > 0 && entries[place] == entries[place - 1];
    }

    /** Whether an entry may stand under a hash. */
    boolean mayBeUnder(long hash, int place) {
        return (entries[place] & -1 << bits) == begin(hash);
    }

    /** The upper bits of a hash. */
    private int begin(long hash) {
        return (int) (hash >>> 32) & -1 << bits;
    }

    /** The first place whose entry is not less. */
    private int find(int entry) {
        int low = 0;
        for (int high = count; low < high; ) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first different number that may stand under a hash and fits, negative if there is none. */
    int first(long hash, IntPredicate fits) {
        for (int place = find(begin(hash)); place < count && mayBeUnder(hash, place); place++) {
            int number = number(place);
            if (!isSameAsBefore(place) && fits.test(number)) {
                return number;
            }
        }
        return -1;
    }

    /** Whether so many numbers may stand under a hash, at least 1. */
    boolean mayHave(int some, long hash) {
        int last = find(begin(hash)) + some - 1;
        return last < count && mayBeUnder(hash, last);
    }

    void add(long hash, int number) {
        widen(Integer.SIZE - Integer.numberOfLeadingZeros(number));
        insert(begin(hash) | number);
    }

    private void insert(int entry) {
        int place = find(entry);
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, roomFor(count + 1));
        }
        System.arraycopy(entries, place, entries, place + 1, count - place);
        entries[place] = entry;
        count++;
    }

    /** As much room as fills whole words of the heap. */
    private static int roomFor(int count) {
        return count + count / SLACK + 1 & ~1;
    }

    /**
     * Takes a number away once.
     *
     * @throws IllegalStateException if it does not stand there
     */
    void remove(long hash, int number) {
        int entry = begin(hash) | number;
        int place = find(entry);
        if (number >>> bits != 0 || place == count || entries[place] != entry) {
            throw new IllegalStateException("A number is to be removed that is not there");
        }
        count--;
        System.arraycopy(entries, place + 1, entries, place, count - place);
        if (roomFor(count + count / SLACK + 2) < entries.length) {
            entries = Arrays.copyOf(entries, roomFor(count));
        }
    }

    /** Takes over all that another leaf has, which is not used any more. */
    void addAll(Leaf other) {
        widen(other.bits);
        other.widen(bits);
        int all = count + other.count;
        entries = Arrays.copyOf(entries, roomFor(all));
        System.arraycopy(other.entries, 0, entries, count, other.count);
        count = all;
        Arrays.sort(entries, 0, count);
    }

    /** Gives numbers more bits, and hashes fewer. */
    private void widen(int wanted) {
        if (wanted > bits) {
            for (int place = 0; place < count; place++) {
                entries[place] = (entries[place] & -1 << wanted) | number(place);
            }
            bits = wanted;
            Arrays.sort(entries, 0, count);
        }
    }
}
