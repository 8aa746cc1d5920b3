package io.clientele.exchange.write;

/** Lengths in UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** The longest beginning of a text that takes at most so many bytes and cuts no character in two. */
    static String atMost(String text, int bytes) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            taken += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (taken > bytes) {
                return text.substring(0, end);
            }
            end += Character.charCount(letter);
        }
        return text;
    }
}
