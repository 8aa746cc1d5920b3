package io.clientele.identity.match;

/**
 * Pairs of one record, compared at once: those of which it is still open whether they may be one person. Not
 * thread-safe.
 */
final class PairBatch {
    private final int[] places;
    private int a;
    private int[] others;
    private int open;

    /** @param most how many pairs at most */
    PairBatch(int most) {
        places = new int[most];
        others = places;
    }

    /** Begins anew: all pairs of a record are open. */
    void begin(int record, int[] withOthers, int count) {
        a = record;
        others = withOthers;
        open = count;
        for (int place = 0; place < count; place++) {
            places[place] = place;
        }
    }

    /** The record that all pairs have in common. */
    int a() {
        return a;
    }

    /** The other record of the pair at a place. */
    int other(int place) {
        return others[place];
    }

    /** How many pairs are open. */
    int open() {
        return open;
    }

    /** The place of an open pair. */
    int place(int i) {
        return places[i];
    }

    /** Leaves the pairs whose bound is less than wanted out of those that are open. */
    void keep(double[] bounds, double least) {
        int kept = 0;
        for (int i = 0; i < open; i++) {
            if (bounds[places[i]] >= least) {
                places[kept++] = places[i];
            }
        }
        open = kept;
    }
}
