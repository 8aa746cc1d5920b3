package io.clientele.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives things numbers from 0, in the order in which they come, and finds the number of a thing in 12 bytes for each.
 * Not thread-safe.
 */
final class Numbering<T> {
    private static final int NONE = -1;

    private final List<T> things = new ArrayList<>();
    private int[] slots = empty(64);

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** The number of a thing; negative if it has none. */
    int find(T thing) {
        return slots[slot(thing)];
    }

    /** The number of a thing, which it is given if it has none. */
    int of(T thing) {
        int slot = slot(thing);
        if (slots[slot] == NONE) {
            slots[slot] = things.size();
            things.add(thing);
            if (things.size() * 3 > slots.length * 2) {
                grow();
            }
            return things.size() - 1;
        }
        return slots[slot];
    }

    T get(int number) {
        return things.get(number);
    }

    private void grow() {
        slots = empty(slots.length * 2);
        for (int i = 0; i < things.size(); i++) {
            slots[slot(things.get(i))] = i;
        }
    }

    /** Where a thing is, or is to be put. */
    private int slot(T thing) {
        int hash = thing.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != NONE && !things.get(slots[slot]).equals(thing)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
