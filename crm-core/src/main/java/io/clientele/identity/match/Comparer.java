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
     * A bound that takes no comparing of letters: how many times as likely what the comparison finds is for one person
     * as for two, at most.
     *
     * @param slot the place of the first of the evidence in the weights
     */
    double most(int a, int b, Weights weights, int slot);

    /**
     * The bounds of several pairs of one record: what is far away in memory is fetched for all of them at once.
     *
     * @param others the other record of each pair
     * @param count how many pairs
     * @param bounds where to write the bound of each
     */
    void most(int a, int[] others, int count, double[] bounds, Weights weights, int slot);
}
