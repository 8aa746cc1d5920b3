package io.clientele.vat.number;

import io.clientele.vat.number.internal.Body;
import io.clientele.vat.number.internal.Kinds;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, without blanks, dots, hyphens, slashes, colons and brackets, and in capitals. Not thread-safe.
 *
 * <p>Wide letters and digits of East Asian keyboards are taken as the plain ones. Letters of other scripts are not,
 * even where they look like Latin ones: a number with a Cyrillic О is none.
 */
final class Typed {
    /** Longer than any number with whatever is put between its characters. */
    static final int LONGEST = 64;

    private static final char WIDE_FIRST = '\uFF01';
    private static final char WIDE_LAST = '\uFF5E';
    private static final int WIDE_DISTANCE = WIDE_FIRST - '!';

    private final char[] kept;
    private int end;

    private Typed(int length) {
        this.kept = new char[length];
    }

    /** Reads a text of at most {@link #LONGEST} characters. */
    static Typed of(String text) {
        return new Typed(text.length());
    }

    /** Keeps what belongs to a number, and says what is wrong with the first character that belongs to none. */
    NumberCheck.@Nullable Invalid keep(String text) {
        for (int i = 0; i < text.length(); i++) {
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

    /** Takes a wide character as the plain one, and passes over what is invisible; false for all others. */
    private boolean keepUnusual(char one) {
        if (one < WIDE_FIRST || one > WIDE_LAST) {
            return one == '·' || one == '−' || isInvisibleOrDash(one);
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

    private static boolean isInvisibleOrDash(char one) {
        int type = Character.getType(one);
        return Character.isWhitespace(one)
                || type == Character.SPACE_SEPARATOR
                || type == Character.FORMAT
                || type == Character.DASH_PUNCTUATION;
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

    /** The characters from a position on. */
    Body from(int position) {
        return Body.of(new String(kept, 0, end), position);
    }

    /** The characters from a position on with so many zeros before them. */
    Body withZeros(int position, int zeros) {
        return Body.of("0".repeat(zeros) + new String(kept, position, end - position), 0);
    }
}
