package io.clientele.exchange.text;

/**
 * The text of one cell of the row that is being read, without the blanks around it.
 *
 * <p>It is a window on a buffer: parse from it directly, or take its {@link #text}, before the next row is asked for;
 * afterwards it shows the next row's cell. Not thread-safe.
 */
public final class Cell implements CharSequence {
    private final StringCache cache = new StringCache();
    private char[] chars = new char[0];
    private int from;
    private int length;

    Cell() {}

    void show(char[] buffer, int start, int count) {
        chars = buffer;
        from = start;
        length = count;
    }

    /** The cell as a string. Values that repeat within the column come as the same object. */
    public String text() {
        return length == 0 ? "" : cache.get(chars, from, length);
    }

    /** Whether nothing stands in the cell, or blanks only, or the row is too short to have it. */
    @Override
    public boolean isEmpty() {
        return length == 0;
    }

    /** A 64-bit hash of the text, the same in every run; 0 for an empty cell and (practically) no other. */
    public long hash() {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = mix(hash, chars[i]);
        }
        return length == 0 ? 0 : hash ^ length;
    }

    /** Whether the text is this one. */
    public boolean is(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.add(chars, from, length);
    }

    static long mix(long hash, char next) {
        long mixed = (hash ^ next) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (index < 0 || index >= length) {
            throw new StringIndexOutOfBoundsException(index);
        }
        return chars[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, from, length).substring(start, end);
    }

    /** The cell as a fresh string. */
    @Override
    public String toString() {
        return new String(chars, from, length);
    }
}
