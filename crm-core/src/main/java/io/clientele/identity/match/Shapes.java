package io.clientele.identity.match;

/**
 * Of each value of a column what tells without its letters being compared that two are far apart: its length, the set
 * of its letters, and a feature of its kind. Immutable.
 */
final class Shapes {
    private static final int STRIDE = 4;
    private static final int FEATURE = 1;
    private static final int LENGTH = 2;
    private static final long BLANK = 1L << (' ' & 63);

    /** Letters, feature and length of each value, side by side: what is far apart in memory takes longest. */
    private final long[] shapes;

    Shapes(Column column, ValueLevels.Rule rule) {
        shapes = new long[column.distinct() * STRIDE];
        for (int code = 0; code < column.distinct(); code++) {
            shapes[code * STRIDE] = column.letters(code);
            shapes[code * STRIDE + FEATURE] = rule.hasFeatures() ? rule.feature(column.value(code)) : 0;
            shapes[code * STRIDE + LENGTH] = column.length(code);
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
        return shapes[code * STRIDE];
    }

    long feature(int code) {
        return shapes[code * STRIDE + FEATURE];
    }

    int length(int code) {
        return (int) shapes[code * STRIDE + LENGTH];
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
