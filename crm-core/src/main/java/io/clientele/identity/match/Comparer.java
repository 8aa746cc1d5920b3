package io.clientele.identity.match;

import java.util.List;

/** Compares two records by one or several things that belong together. Not thread-safe: it remembers. */
interface Comparer {

    /** What it compares, in the order of its slots. */
    List<Evidence> evidence();

    /**
     * Compares two records.
     *
     * @param slot the place of the first of the evidence in the verdict
     */
    void compare(int a, int b, Verdict verdict, int slot);

    /**
     * Bounds that take no comparing of letters: how many times as likely what the comparison finds of each open pair is
     * for one person as for two, at most. What is far away in memory is fetched for all pairs at once.
     *
     * @param most where to write the bound of each pair
     * @param slot the place of the first of the evidence in the weights
     * @param closely whether the shapes of values that differ are looked at; otherwise they may agree at any level
     */
    void most(PairBatch pairs, double[] most, Weights weights, int slot, boolean closely);

    /**
     * Reads what {@link #most} is about to ask of each open pair, and nothing else: a processor waits for many places
     * in memory at once where nothing hangs on what it finds there.
     *
     * @return a number that means nothing, so that the reading is not left out
     */
    long touch(PairBatch pairs, boolean closely);
}
