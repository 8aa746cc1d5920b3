package io.clientele.identity.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each character is for comparing: a letter without its marks, a blank, or nothing. Immutable.
 *
 * <p>The characters below U+2500, which hold all alphabets, lie in a table; what is beyond (kana, characters of Chinese
 * and Korean, wide and styled letters) is worked out.
 */
final class Letters {
    /** Where the table ends. */
    static final int TABLED = 0x2500;

    /** What divides words. */
    static final String BLANK = " ";

    private static final String NOTHING = "";
    private static final int FIRST_KEPT_MARK = 0x0700;
    private static final int KATAKANA_BEHIND_HIRAGANA = 0x60;

    private static final Letters LETTERS = new Letters();

    private final Map<Integer, Integer> kanji = new HashMap<>();
    private final Map<Character, String> plain = new HashMap<>();
    private final Map<Character, Character> lookAlikes = new HashMap<>();
    private final String[] table = new String[TABLED];

    private Letters() {
        ResourceTable.rows("kanji.csv")
                .forEach(row -> kanji.put(row.get(0).codePointAt(0), row.get(1).codePointAt(0)));
        ResourceTable.rows("letters.csv").forEach(this::readLetter);
        for (char c = 0; c < TABLED; c++) {
            table[c] = worksOutTo(c).intern();
        }
    }

    static Letters get() {
        return LETTERS;
    }

    private void readLetter(List<String> row) {
        char letter = row.get(0).charAt(0);
        plain.put(letter, row.get(1));
        if (!row.get(2).isEmpty()) {
            lookAlikes.put(letter, row.get(2).charAt(0));
        }
    }

    private String worksOutTo(char c) {
        String known = plain.get(Character.toLowerCase(c));
        if (known != null) {
            return known;
        }
        StringBuilder folded = new StringBuilder();
        for (char part :
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toCharArray()) {
            char lower = Character.toLowerCase(part);
            folded.append(plain.getOrDefault(lower, bare(lower)));
        }
        return folded.toString().strip().isEmpty() && folded.length() > 0 ? BLANK : folded.toString();
    }

    /** A single character of no alphabet of the resource. */
    private static String bare(int c) {
        if (isApostrophe(c)) {
            return NOTHING;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> Character.isWhitespace(c) ? BLANK : NOTHING;
            case Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> NOTHING;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                c < FIRST_KEPT_MARK || isVariationSelector(c) || isLatinMark(c) ? NOTHING : Character.toString(c);
            default -> Character.isLetterOrDigit(c) ? Character.toString(c) : BLANK;
        };
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '·' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ' || c == 'ʹ'
                || c == '′';
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    /** The later blocks of combining marks. */
    private static boolean isLatinMark(int c) {
        return (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff);
    }

    /** What a character below {@link #TABLED} is. */
    String folded(char c) {
        return table[c];
    }

    /** What a character of Unicode's compatible composed form (NFKC) is. */
    String folded(int c) {
        if (c < TABLED) {
            return table[c];
        }
        return isHiragana(c)
                ? Character.toString(c + KATAKANA_BEHIND_HIRAGANA)
                : bare(Character.toLowerCase(kanji.getOrDefault(c, c)));
    }

    private static boolean isHiragana(int c) {
        return (c >= 0x3041 && c <= 0x3096) || c == 0x309d || c == 0x309e;
    }

    /** Whether a character is Greek or Cyrillic. */
    static boolean mayLookLatin(char c) {
        return ((c >= 0x370 && c <= 0x52f) || (c >= 0x1f00 && c <= 0x1fff)) && Character.isLetter(c);
    }

    /** The Latin letter that a Greek or Cyrillic one, without its marks, looks like; itself where there is none. */
    char lookAlike(char c) {
        Character known = lookAlikes.get(Character.toLowerCase(c));
        if (known != null) {
            return known;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return lookAlikes.getOrDefault(Character.toLowerCase(base), c);
    }
}
