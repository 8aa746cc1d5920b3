package io.clientele.vat.number;

import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.Kinds;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, without blanks, dots, commas, quotes and the like, and in capitals. Not thread-safe.
 *
 * <p>Wide letters and digits of East Asian keyboards are taken as the plain ones. Letters of other scripts are not,
 * even where they look like Latin ones: a number with a Cyrillic О is none.
 */
final class Typed {
    /** Longer than any number with words before it and whatever is put between its characters. */
    static final int LONGEST = 100;

    /** The first wide character of East Asian keyboards. */
    static final char WIDE_FIRST = '\uFF01';

    /** The last one. */
    static final char WIDE_LAST = '\uFF5E';

    /** How far they are from the plain ones. */
    static final int WIDE_DISTANCE = WIDE_FIRST - '!';

    /** Signs between characters, and quotes that are of no kind of quotes. */
    private static final String UNUSUAL = "·−„‚`´";

    private final char[] kept;
    private int end;

    private Typed(String prefix, int length) {
        this.kept = new char[prefix.length() + length];
        this.end = prefix.length();
        prefix.getChars(0, end, kept, 0);
    }

    /**
     * Reads a text of at most {@link #LONGEST} characters.
     *
     * @param prefix what comes before it: a prefix behind which there were words, or nothing
     */
    static Typed of(String prefix, String text) {
        return new Typed(prefix, text.length());
    }

    /**
     * Keeps what belongs to a number, and says what is wrong with the first character that belongs to none.
     *
     * @param from where in the text to begin: behind words
     */
    NumberCheck.@Nullable Invalid keep(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char one = text.charAt(i);
            byte kind = Kinds.of(one);
            if ((kind & Kinds.PLAIN) != 0) {
                kept[end++] = one;
            } else if (kind == Kinds.SMALL) {
                kept[end++] = (char) (one - 'a' + 'A');
            } else if (kind != Kinds.BETWEEN && !keepUnusual(one)) {
                return stranger(text, i);
            }
        }
        return null;
    }

    /** Takes a wide character as the plain one, and passes over what is invisible, dashes and quotes. */
    private boolean keepUnusual(char one) {
        if (one < WIDE_FIRST || one > WIDE_LAST) {
            return UNUSUAL.indexOf(one) >= 0 || isInvisibleOrSign(one);
        }
        char plain = (char) (one - WIDE_DISTANCE);
        byte kind = Kinds.of(plain);
        if ((kind & Kinds.PLAIN) != 0) {
            kept[end++] = plain;
        } else if (kind == Kinds.SMALL) {
            kept[end++] = (char) (plain - 'a' + 'A');
        } else {
            return kind == Kinds.BETWEEN;
        }
        return true;
    }

    private static boolean isInvisibleOrSign(char one) {
        int type = Character.getType(one);
        return Character.isWhitespace(one)
                || type == Character.SPACE_SEPARATOR
                || type == Character.FORMAT
                || type == Character.DASH_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static NumberCheck.Invalid stranger(String text, int index) {
        int codePoint = text.codePointAt(index);
        boolean lookalike = Character.isLetter(codePoint) && UnicodeScript.of(codePoint) != UnicodeScript.LATIN;
        int position = text.codePointCount(0, index) + 1;
        return lookalike ? Refusals.lookalike(position) : Refusals.wrongCharacter(position);
    }

    int length() {
        return end;
    }

    char at(int position) {
        return kept[position];
    }

    /** Whether digits alone come after the first two characters. */
    boolean hasDigitsBehindPrefix() {
        for (int i = 2; i < end; i++) {
            if (kept[i] < '0' || kept[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The characters from a position on. */
    Body from(int position) {
        return Body.of(new String(kept, 0, end), position);
    }

    /** The characters from a position on with so many zeros before them. */
    Body withZeros(int position, int zeros) {
        return Body.of("0".repeat(zeros) + new String(kept, position, end - position), 0);
    }
}
