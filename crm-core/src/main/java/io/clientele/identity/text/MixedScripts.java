package io.clientele.identity.text;

/** Greek and Cyrillic letters in Latin words, which look right and are another letter. Thread-safe: it has no state. */
final class MixedScripts {
    private MixedScripts() {}

    /** A text in which each word that has Latin letters has no others where they look like Latin ones. */
    static String inOne(String text) {
        StringBuilder one = new StringBuilder(text);
        int word = 0;
        boolean latin = false;
        boolean foreign = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (Letters.mayLookLatin(c)) {
                foreign = true;
            } else if (isLatin(c)) {
                latin = true;
            } else if (c == ' ' || c == '-') {
                if (latin && foreign) {
                    replace(one, word, i);
                }
                word = i + 1;
                latin = false;
                foreign = false;
            }
        }
        return one.toString();
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0x24f && Character.isLetter(c));
    }

    private static void replace(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.mayLookLatin(c)) {
                text.setCharAt(i, Letters.get().lookAlike(c));
            }
        }
    }
}
