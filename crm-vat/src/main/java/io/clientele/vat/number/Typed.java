package io.clientele.vat.number;

import io.clientele.vat.number.internal.Body;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
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

    /** Room in front, for zeros that were left out. */
    private static final int ROOM = 4;

    private static final char WIDE_FIRST = '\uFF01';
    private static final char WIDE_LAST = '\uFF5E';
    private static final int WIDE_DISTANCE = WIDE_FIRST - '!';

    private final char[] kept;
    private int end = ROOM;

    private Typed(int length) {
        this.kept = new char[ROOM + length];
    }

    /** Reads a text of at most {@link #LONGEST} characters. */
    static Typed of(String text) {
        return new Typed(text.length());
    }

    /** Keeps what belongs to a number, and says what is wrong with the first character that belongs to none. */
    NumberCheck.@Nullable Invalid keep(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one >= WIDE_FIRST && one <= WIDE_LAST) {
                one = (char) (one - WIDE_DISTANCE);
            }
            if (isPlain(one)) {
                kept[end++] = one;
            } else if (one >= 'a' && one <= 'z') {
                kept[end++] = (char) (one - 'a' + 'A');
            } else if (!isBetween(one)) {
                return stranger(text, i);
            }
        }
        return null;
    }

    private static boolean isPlain(char one) {
        return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || one == '+' || one == '*';
    }

    private static boolean isBetween(char one) {
        return switch (one) {
            case ' ', '.', '-', '/', ':', '(', ')', '_', '·', '−' -> true;
            default -> (one > '~' || one < ' ') && isInvisibleOrDash(one);
        };
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
        return end - ROOM;
    }

    char at(int position) {
        return kept[ROOM + position];
    }

    /** The characters from a position on. */
    Body from(int position) {
        return Body.of(kept, ROOM + position, end);
    }

    /** The characters from a position on with so many zeros before them. What was there is lost. */
    Body withZeros(int position, int zeros) {
        int start = ROOM + position - zeros;
        Arrays.fill(kept, start, start + zeros, '0');
        return Body.of(kept, start, end);
    }
}
