package io.clientele.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list that grows and shrinks at its end by a page at a time, so that it is never copied and has no more room than it
 * needs. Not thread-safe.
 */
final class Pages<T> {
    private static final int BITS = 8;
    private static final int PAGE = 1 << BITS;
    /** Room at first, for many tenants have little. */
    private static final int FEW = 16;
    /** Stands where nothing is. */
    private static final Object NOTHING = "";

    private final List<Object[]> pages = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** What was added at a place, from 0. */
    @SuppressWarnings("unchecked")
    T get(int place) {
        return (T) pages.get(place >>> BITS)[place & PAGE - 1];
    }

    /** Puts something in the place of what was added at one. */
    void set(int place, T thing) {
        pages.get(place >>> BITS)[place & PAGE - 1] = thing;
    }

    void add(T thing) {
        int page = size >>> BITS;
        if (page == pages.size()) {
            pages.add(new Object[page == 0 ? FEW : PAGE]);
        } else if (size == pages.get(page).length) {
            pages.set(page, Arrays.copyOf(pages.get(page), size * 2));
        }
        set(size++, thing);
    }

    /**
     * Takes the last one away.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    T removeLast() {
        T last = get(size - 1);
        size--;
        pages.get(size >>> BITS)[size & PAGE - 1] = NOTHING;
        if ((size & PAGE - 1) == 0) {
            pages.remove(pages.size() - 1);
        }
        return last;
    }
}
