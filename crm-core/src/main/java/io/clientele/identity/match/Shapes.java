package io.clientele.identity.match;

/**
 * Of each value of a column what tells without its letters being compared that two are far apart: its length, the set
 * of its letters, and a feature of its kind. Immutable.
 */
final class Shapes {
    /** The most bits of a feature. */
    static final int FEATURE_BITS = 56;

    private static final int LENGTH_BITS = Byte.SIZE;
    private static final int LENGTHS = (1 << LENGTH_BITS) - 1;
    private static final long BLANK = 1L << (' ' & 63);

    /** The letters of each value, and beside them its feature and length: what is far apart in memory takes long. */
    private final long[] shapes;

    Shapes(Column column, ValueLevels.Rule rule) {
        shapes = new long[column.distinct() * 2];
        for (int code = 0; code < column.distinct(); code++) {
            // Longer ones are not told apart by their shapes.
            shapes[code * 2] = column.length(code) < LENGTHS ? column.letters(code) : 0;
            long feature = rule.hasFeatures() ? rule.feature(column.value(code)) : 0;
            shapes[code * 2 + 1] = feature << LENGTH_BITS | Math.min(column.length(code), LENGTHS);
        }
    }

    /** The letters of a text as a set: those that two texts do not share cost edits. */
    static long letters(CharSequence text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }

    /** Whether two values are of plain letters, of which alone shapes tell. */
    boolean arePlain(int a, int b) {
        return letters(a) != 0 && letters(b) != 0;
    }

    long letters(int code) {
        return shapes[code * 2];
    }

    long feature(int code) {
        return shapes[code * 2 + 1] >>> LENGTH_BITS;
    }

    int length(int code) {
        return (int) shapes[code * 2 + 1] & LENGTHS;
    }

    /** Whether a value is of several words. */
    boolean hasBlank(int code) {
        return (letters(code) & BLANK) != 0;
    }

    /** A number of edits that are needed at least. */
    int editsAtLeast(int a, int b) {
        return Math.max((Long.bitCount(letters(a) ^ letters(b)) + 1) / 2, Math.abs(length(a) - length(b)));
    }

    /** Whether {@link Edits#jaroWinkler} may be so much. */
    boolean mayBeAlike(int a, int b, double least) {
        return mayBeAlike(letters(a), length(a), letters(b), length(b), least);
    }

    /** Whether {@link Edits#jaroWinkler} of two texts of such letters and lengths may be so much. */
    static boolean mayBeAlike(long lettersOfOne, int one, long lettersOfOther, int other, double least) {
        int shorter = Math.min(one, other);
        int longer = Math.max(one, other);
        // Letters that only one of the two has are matched by none of the other.
        int here = one - Long.bitCount(lettersOfOne & ~lettersOfOther);
        int there = other - Long.bitCount(lettersOfOther & ~lettersOfOne);
        double common = Math.min(here, there);
        double jaro = (common / shorter + common / longer + 1) / 3;
        return jaro + .4 * (1 - jaro) >= least;
    }

    /** Whether the letters of one are all among those of the other, as where one is a part of the other. */
    boolean areNested(int a, int b) {
        return (letters(a) & ~letters(b)) == 0 || (letters(b) & ~letters(a)) == 0;
    }

    /** Whether two values have the same letters but for blanks, as where they are spelled alike. */
    boolean haveSameLetters(int a, int b) {
        return ((letters(a) ^ letters(b)) & ~BLANK) == 0;
    }
}
