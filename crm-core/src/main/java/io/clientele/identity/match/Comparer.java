package io.clientele.identity.match;

/** Compares two records by one or several things. */
interface Comparer {
    /** Writes the levels of what it compares. */
    void compare(int a, int b, Verdict verdict);
}
