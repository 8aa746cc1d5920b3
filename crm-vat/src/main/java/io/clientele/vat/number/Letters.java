package io.clientele.vat.number;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters with which a text begins, up to its first digit: in capitals, without accents and whatever stands between
 * them, {@code °} being the o that it is in {@code N°}. Immutable.
 */
final class Letters {
    private static final char ASCII_END = 128;

    private final String typed;
    private final String text;
    private final int[] indexes;

    private Letters(String typed, String text, int[] indexes) {
        this.typed = typed;
        this.text = text;
        this.indexes = indexes;
    }

    /** Reads a text of at most {@link Typed#LONGEST} characters. */
    static Letters of(String typed) {
        StringBuilder text = new StringBuilder();
        int[] indexes = new int[2 * typed.length() + 1];
        int i = 0;
        while (i < typed.length() && !Character.isDigit(typed.charAt(i))) {
            int before = text.length();
            append(typed.charAt(i), text);
            Arrays.fill(indexes, before, text.length(), i);
            i++;
        }
        indexes[text.length()] = i;
        return new Letters(typed, text.toString(), indexes);
    }

    private static void append(char one, StringBuilder text) {
        if (one == '№') {
            text.append("NO");
        } else if (one == '°' || one == 'º') {
            text.append('O');
        } else if (Character.isLetter(one)) {
            text.append(Character.toUpperCase(plain(one)));
        }
    }

    /** A letter without its accent, or the plain one of a wide one. */
    private static char plain(char letter) {
        if (letter < ASCII_END) {
            return letter;
        }
        return letter >= Typed.WIDE_FIRST && letter <= Typed.WIDE_LAST
                ? (char) (letter - Typed.WIDE_DISTANCE)
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }

    /** The letters. */
    String text() {
        return text;
    }

    /** Where in the text that was read a letter stands; behind the last one the first digit, or the end. */
    int index(int letter) {
        return indexes[letter];
    }

    /**
     * Whether, for the eye too, something else begins at a letter: behind a blank or dot, or with a digit or prefix.
     */
    boolean isApart(int letter) {
        return letter == text.length() || !Character.isLetter(typed.charAt(indexes[letter] - 1)) || hasPrefix(letter);
    }

    /** Whether the prefix of a country stands at a letter, in plain letters. */
    boolean hasPrefix(int letter) {
        return letter + Prefixes.LENGTH <= text.length()
                && typed.charAt(indexes[letter]) < ASCII_END
                && typed.charAt(indexes[letter + 1]) < ASCII_END
                && Prefixes.rule(text.charAt(letter), text.charAt(letter + 1)) != null;
    }
}
