package io.clientele.identity.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers texts in the order in which they come, each once. The texts lie in one array of bytes, so that a million of
 * them take little more room than their letters. Not thread-safe.
 */
final class Dictionary {
    private static final int LEAST_SLOTS = 16;

    private byte[] bytes = new byte[64];
    private int[] ends = new int[8];
    /** By hash, the numbers of the texts plus one; 0 is free. */
    private int[] slots = new int[LEAST_SLOTS];

    private int size;

    /** The number of a text, a new one if the text is new. */
    int add(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        int slot = slot(added, added.length);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        append(added);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void append(byte[] added) {
        int end = end(size);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + size / 2);
        }
        if (added.length > bytes.length - end) {
            bytes = Arrays.copyOf(bytes, Math.addExact(end, Math.max(end / 2, added.length)));
        }
        System.arraycopy(added, 0, bytes, end, added.length);
        ends[size++] = end + added.length;
    }

    /** The number of a text, negative if it has none. */
    int find(String text) {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        return slots[slot(sought, sought.length)] - 1;
    }

    private int slot(byte[] text, int length) {
        int mask = slots.length - 1;
        int slot = hash(text, 0, length) & mask;
        while (slots[slot] > 0 && !isAt(slots[slot] - 1, text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int number, byte[] text) {
        return Arrays.equals(bytes, end(number), ends[number], text, 0, text.length);
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return Hashes.mix(hash);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(bytes, end(number), ends[number]) & mask;
            while (slots[slot] > 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    /** Gives room back that only adding and finding need: nothing is added or found any more. */
    void seal() {
        slots = new int[LEAST_SLOTS];
        ends = Arrays.copyOf(ends, size);
        bytes = Arrays.copyOf(bytes, end(size));
    }

    /** Where the text before a number ends. */
    private int end(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /**
     * The text of a number.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    String text(int number) {
        int from = end(number);
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    /** The length of a text in bytes, which is that in letters where they are plain. */
    int length(int number) {
        return ends[number] - end(number);
    }

    /** The letters of a text as a set, as {@link Shapes#letters} has it; 0 where they are not all plain ones. */
    long letters(int number) {
        long letters = 0;
        for (int i = end(number); i < ends[number]; i++) {
            if (bytes[i] < 0) {
                return 0;
            }
            letters |= 1L << (bytes[i] & 63);
        }
        return letters;
    }

    /** How many bytes the texts take. */
    long bytes() {
        return bytes.length + Integer.BYTES * (long) (ends.length + slots.length);
    }
}
