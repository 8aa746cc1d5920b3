package io.clientele.internal;

/** What a text must be like to be a part of a key in every storage. */
public final class KeyText {
    /** The most characters of the name of a source. */
    public static final int LONGEST_SOURCE = 100;

    /** The most characters of an id. */
    public static final int LONGEST_ID = 255;

    private KeyText() {}

    /** Whether it has 1 to so many characters, no NUL and no half of a pair: databases keep neither. */
    public static boolean fits(String text, int most) {
        int length = text.length();
        if (length == 0 || length > most) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char one = text.charAt(i);
            if (one == 0) {
                return false;
            }
            if (Character.isSurrogate(one)) {
                if (!Character.isHighSurrogate(one)
                        || i + 1 == length
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
