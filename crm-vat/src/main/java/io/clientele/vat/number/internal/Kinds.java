package io.clientele.vat.number.internal;

/** Of which kinds a character is, looked up in a table, since a check asks it of every character twice. */
public final class Kinds {
    /** 0 to 9. */
    public static final byte DIGIT = 1;

    /** A to Z. */
    public static final byte LETTER = 2;

    /** Plus and star. */
    public static final byte SIGN = 4;

    /** a to z. */
    public static final byte SMALL = 8;

    /**
     * What people put between the characters of a number: blanks, dots, commas, hyphens, slashes, colons, semicolons,
     * brackets, quotes, exclamation marks.
     */
    public static final byte BETWEEN = 16;

    /** What numbers are made of. */
    public static final byte PLAIN = DIGIT | LETTER | SIGN;

    /** Behind the last character of the table. */
    public static final char END = 128;

    private static final byte[] TABLE = table();

    private Kinds() {}

    private static byte[] table() {
        byte[] table = new byte[END];
        fill(table, "0123456789", DIGIT);
        fill(table, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER);
        fill(table, "abcdefghijklmnopqrstuvwxyz", SMALL);
        fill(table, "+*", SIGN);
        fill(table, " .,-/:;()_'\"!\t\n\r\u000B\f", BETWEEN);
        return table;
    }

    private static void fill(byte[] table, String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = kind;
        }
    }

    /** The kinds of a character; 0 for one behind the table. */
    public static byte of(char character) {
        return character < END ? TABLE[character] : 0;
    }
}
