package io.clientele.internal;

import java.util.Comparator;

/**
 * The order of texts by their code points, which is also that of their UTF-8 bytes and of a database's binary
 * collation. {@link String#compareTo} differs from it where a character beyond U+FFFF meets one of U+E000 to U+FFFF.
 * Immutable.
 */
public final class CodePointOrder {
    /** The order. */
    public static final Comparator<String> BY_CODE_POINT = CodePointOrder::compare;

    private CodePointOrder() {}

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Surrogates, which stand for what is beyond U+FFFF, come behind U+FFFF. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x1_0000 : c;
    }
}
