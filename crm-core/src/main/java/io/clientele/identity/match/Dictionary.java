package io.clientele.identity.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers texts in the order in which they come, each once. Not thread-safe. */
final class Dictionary {
    private @Nullable String[] texts = new String[16];
    private int[] slots = filled(64);
    private int size;

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    /** The number of a text, a new one if the text is new. */
    int add(String text) {
        int slot = slot(text);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        slots[slot] = size;
        if (++size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** The number of a text, negative if it has none. */
    int find(String text) {
        return slots[slot(text)];
    }

    private int slot(String text) {
        int mask = slots.length - 1;
        int slot = Hashes.mix(text.hashCode()) & mask;
        while (slots[slot] >= 0 && !text.equals(texts[slots[slot]])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int i = 0; i < size; i++) {
            slots[slot(text(i))] = i;
        }
    }

    String text(int number) {
        String text = texts[number];
        if (text == null) {
            throw new IndexOutOfBoundsException(number);
        }
        return text;
    }

    int size() {
        return size;
    }
}
