package io.clientele.exchange.text;

/**
 * 128 bits that stand for some texts, one after the other: equal for equal texts, and, for all that chance can do, for
 * no others. With it a reader that meets the same product or buyer again need not make their strings to know them. Not
 * thread-safe.
 */
public final class Fingerprint {
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private long first;
    private long second;
    private long lengths;
    private boolean empty = true;

    /** The fingerprint of no text. */
    public Fingerprint() {}

    /** Goes back to no text. */
    public void clear() {
        first = FIRST;
        second = SECOND;
        lengths = 0;
        empty = true;
    }

    /** Whether no text has a character. */
    public boolean isEmpty() {
        return empty;
    }

    /** Adds a text. */
    public void add(CharSequence text) {
        if (text instanceof Cell cell) {
            cell.addTo(this);
        } else {
            char[] chars = text.toString().toCharArray();
            add(chars, 0, chars.length);
        }
    }

    /** Adds some characters, and their number, so that texts do not run into each other. */
    void add(char[] chars, int from, int length) {
        addLength(length);
        addCharacters(chars, from, length);
        endLengths();
    }

    /** Says how long the next text is; the characters of several that follow each other can then be added at once. */
    void addLength(int length) {
        lengths = lengths * FIRST + length;
        empty &= length == 0;
    }

    /** Adds what the lengths of all texts come to. */
    void endLengths() {
        mix(lengths);
    }

    /** Adds characters, four in one step. */
    void addCharacters(char[] chars, int from, int length) {
        int i = from;
        int end = from + length;
        for (; i + 4 <= end; i += 4) {
            mix(chars[i] | (long) chars[i + 1] << 16 | (long) chars[i + 2] << 32 | (long) chars[i + 3] << 48);
        }
        long rest = 0;
        for (; i < end; i++) {
            rest = rest << 16 | chars[i];
        }
        mix(rest);
    }

    private void mix(long four) {
        long one = (first ^ four) * FIRST;
        first = one ^ (one >>> 32);
        long two = (second + four) * SECOND;
        second = Long.rotateLeft(two, 29) ^ (two >>> 31);
    }

    /** The first 64 bits. */
    public long first() {
        return first;
    }

    /** The second 64 bits. */
    public long second() {
        return second;
    }
}
