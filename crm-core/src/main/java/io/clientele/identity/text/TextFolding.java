package io.clientele.identity.text;

import java.text.Normalizer;

/**
 * Texts of people, made comparable. Thread-safe: it has no state.
 *
 * <p>What {@link #fold} returns consists of words of small letters and digits with one blank between them. Letters have
 * no marks; Greek and Cyrillic are written in Latin letters; hiragana and half-width kana become katakana, old
 * characters of Japanese names new ones; Chinese characters stay. Apostrophes, invisible characters and what steers the
 * direction of writing vanish; all other signs divide words. A letter of another alphabet within a Latin word is taken
 * for the Latin one that it looks like.
 */
public final class TextFolding {
    /** So many UTF-16 units of a text are looked at: none that means something is longer. */
    public static final int LONGEST = 512;

    private TextFolding() {}

    /**
     * A text in words of small letters without accents: {@code Zoé Müller-O’Brien} is {@code zoe muller obrien}. Of a
     * text longer than {@link #LONGEST} the beginning. Folding what is folded changes nothing.
     */
    public static String fold(String text) {
        String read = cut(text);
        if (isFolded(read)) {
            return read;
        }
        boolean beyond = false;
        boolean foreign = false;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            beyond |= c >= Letters.TABLED || (c >= 0x1100 && c <= 0x11ff);
            foreign |= Letters.mayLookLatin(c);
        }
        String composed = beyond || foreign ? Normalizer.normalize(read, Normalizer.Form.NFKC) : read;
        return words(foreign ? MixedScripts.inOne(composed) : composed);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean divides = c == ' ' && before != ' ';
            if (!divides && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String words(String text) {
        Letters letters = Letters.get();
        StringBuilder folded = new StringBuilder(text.length() + 8);
        int length = text.length();
        boolean ascii = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < Letters.TABLED) {
                append(folded, letters.folded(c));
                ascii &= c < 128;
            } else {
                int whole = text.codePointAt(i);
                i += Character.charCount(whole) - 1;
                append(folded, letters.folded(whole));
                ascii = false;
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return ascii ? folded.toString() : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Adds what a character is; no blank at the beginning, or behind another. */
    private static void append(StringBuilder folded, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c != ' ' || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')) {
                folded.append(c);
            }
        }
    }

    /**
     * One spelling of those that a folded text may have without its accents: {@code Müller}, {@code Mueller} and
     * {@code Muller} are {@code muller}, {@code Håkon} and {@code Haakon} are {@code hakon}, {@code Häusler} and
     * {@code Haeusler} are {@code hausler}. Words that were never written with an accent are changed too,
     * {@code samuel} to {@code samul}: this is a key, not a name. Respelling what is respelled may change it once more.
     *
     * @param folded a text as {@link #fold} returns it
     */
    public static String spelling(String folded) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (isRespelled(folded, i)) {
                return respelled(folded, i);
            }
        }
        return folded;
    }

    private static String respelled(String folded, int from) {
        StringBuilder one = new StringBuilder(folded.length()).append(folded, 0, from);
        for (int i = from; i < folded.length(); i++) {
            one.append(folded.charAt(i));
            if (isRespelled(folded, i)) {
                i++;
            }
        }
        return one.toString();
    }

    /** Whether the letter at a place stands with the following one for a letter with an accent. */
    private static boolean isRespelled(String folded, int at) {
        char c = folded.charAt(at);
        if ((c != 'a' && c != 'o' && c != 'u') || at + 1 == folded.length()) {
            return false;
        }
        char next = folded.charAt(at + 1);
        if (next == 'a' && c == 'a') {
            return true;
        }
        char behind = at + 2 < folded.length() ? folded.charAt(at + 2) : ' ';
        char before = at == 0 ? ' ' : folded.charAt(at - 1);
        return next == 'e'
                && (isConsonant(behind) || (c == 'a' && behind == 'u'))
                && (before == ' ' || (isConsonant(before) && before != 'q'));
    }

    private static boolean isConsonant(char c) {
        return c >= 'b' && c <= 'z' && c != 'e' && c != 'i' && c != 'o' && c != 'u' && c != 'y';
    }
}
