package io.clientele.identity.match;

/** What is left of names when they are misheard. Thread-safe: it has no state. */
final class Sounds {
    private static final int MOST = 4;

    private Sounds() {}

    /**
     * The first consonants of a text, alike ones as one letter, vowels left out; the text itself if that says little.
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder(MOST);
        char last = 0;
        for (int i = 0; i < text.length() && out.length() < MOST; i++) {
            char sound = of(text.charAt(i));
            if (sound != 0 && sound != last) {
                out.append(sound);
            }
            last = sound;
        }
        return out.length() < 2 ? text : out.toString();
    }

    private static char of(char c) {
        return switch (c) {
            case 'b', 'p', 'f', 'v', 'w' -> 'b';
            case 'c', 'k', 'q', 'g', 'x', 'j', 's', 'z' -> 'c';
            case 'd', 't' -> 'd';
            case 'm', 'n' -> 'm';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', ' ' -> 0;
            default -> c;
        };
    }
}
