package io.clientele.memory;

import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

/**
 * Numbers from 0 that are found by hashes: a number may stand under several, and several under one. It takes some five
 * bytes for each. That is too little to keep the hashes: whoever looks for a number is also given some that stand under
 * others, and must look at each.
 *
 * <p>They lie in small leaves, which become more and fewer one at a time. So it never stands still to grow, and gives
 * back what it does not need. Not thread-safe.
 */
final class HashedNumbers {
    /** A leaf has so many numbers on average at most, and three quarters of that at least. */
    private static final int AVERAGE = 128;

    private static final int FIRST_BITS = 8;

    private final Hashes hashes;
    private final Pages<Leaf> leaves = new Pages<>();
    private long size;

    /** Tells the hashes under which a number stands, each as often as it was added. */
    interface Hashes {
        void each(int number, LongConsumer to);
    }

    HashedNumbers(Hashes hashes) {
        this.hashes = hashes;
        leaves.add(new Leaf(FIRST_BITS));
    }

    private int place(long hash) {
        return LinearHash.place(hash, leaves.size());
    }

    private Leaf leaf(long hash) {
        return leaves.get(place(hash));
    }

    /** The first number that may stand under a hash and fits, negative if there is none; it tries none twice. */
    int first(long hash, IntPredicate fits) {
        return leaf(hash).first(hash, fits);
    }

    /** Whether so many numbers may stand under a hash, at least 1: true if they do. */
    boolean mayHave(int some, long hash) {
        return leaf(hash).mayHave(some, hash);
    }

    void add(long hash, int number) {
        leaf(hash).add(hash, number);
        size++;
    }

    /**
     * Takes a number away.
     *
     * @throws IllegalStateException if it does not stand under the hash
     */
    void remove(long hash, int number) {
        leaf(hash).remove(hash, number);
        size--;
    }

    /** Makes as many leaves as are needed; to be called after changes, when all numbers stand under their hashes. */
    void balance() {
        while (size > (long) leaves.size() * AVERAGE) {
            split();
        }
        while (leaves.size() > 1 && size < leaves.size() * (AVERAGE * 3L / 4)) {
            Leaf last = leaves.removeLast();
            leaves.get(LinearHash.origin(leaves.size())).addAll(last);
        }
    }

    private void split() {
        int target = leaves.size();
        int origin = LinearHash.origin(target);
        Leaf former = leaves.get(origin);
        Leaf stay = new Leaf(former.bits());
        Leaf go = new Leaf(former.bits());
        for (int i = 0; i < former.count(); i++) {
            if (!former.isSameAsBefore(i)) {
                int place = i;
                int number = former.number(i);
                hashes.each(number, hash -> {
                    if (former.mayBeUnder(hash, place) && place(hash) == origin) {
                        Leaf to = LinearHash.place(hash, target + 1) == target ? go : stay;
                        to.add(hash, number);
                    }
                });
            }
        }
        leaves.set(origin, stay);
        leaves.add(go);
    }
}
