package io.clientele.identity.match;

/** Sets of levels, as bits of a number: the lowest stands for {@link Verdict#MISSING}, the next for level 0. */
final class Levels {
    /** All levels of values that differ. */
    static final int ANY = -1 << 2;

    private Levels() {}

    static int of(int level) {
        return 1 << (level + 1);
    }

    /** All levels from one to another. */
    static int of(int from, int to) {
        return (2 << (to + 1)) - (1 << (from + 1));
    }

    /** Whether a set has just one level. */
    static boolean isOne(int levels) {
        return (levels & (levels - 1)) == 0;
    }

    /** The least level of a set that has some. */
    static int first(int levels) {
        return Integer.numberOfTrailingZeros(levels) - 1;
    }
}
