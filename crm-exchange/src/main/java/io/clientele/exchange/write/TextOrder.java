package io.clientele.exchange.write;

/** The order of texts by code point, which is the order of their bytes in UTF-8. */
final class TextOrder {
    private TextOrder() {}

    /** {@code String.compareTo}, but for characters beyond U+FFFF, which come behind all others. */
    static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean halves = Character.isSurrogate(left) != Character.isSurrogate(right);
                return halves ? (Character.isSurrogate(left) ? 1 : -1) : Character.compare(left, right);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
