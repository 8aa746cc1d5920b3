package io.clientele.memory;

/**
 * Places for hashes, whose number grows and shrinks by one at a time: a new place takes a part of what one other place
 * has, and nothing else moves. After Litwin, Linear hashing: a new tool for file and table addressing (1980).
 */
final class LinearHash {
    private LinearHash() {}

    /**
     * The place of a hash.
     *
     * @param hash its lower bits must be spread evenly
     * @param places how many places there are, at least 1
     * @return from 0, less than {@code places}
     */
    static int place(long hash, int places) {
        int upper = Integer.highestOneBit(places);
        int place = (int) hash & (2 * upper - 1);
        return place < places ? place : place - upper;
    }

    /** The place from which a place, not the first, gets what it has when it is new, and to which it gives it back. */
    static int origin(int place) {
        return place - Integer.highestOneBit(place);
    }

    /** Spreads a number over all bits, different numbers differently: the last step of SplitMix64. */
    static long mix(long number) {
        long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
