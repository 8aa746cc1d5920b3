package io.clientele.memory;

import java.util.ArrayList;
import java.util.Comparator;

/** Few values that are put in order when they are shown, not when they come. Not thread-safe. */
final class Few<V> extends ArrayList<V> {
    private static final long serialVersionUID = 1L;

    private transient boolean inOrder = true;

    Few() {
        super(2);
    }

    void append(V value) {
        inOrder = isEmpty();
        add(value);
    }

    Few<V> inOrder(Comparator<? super V> order) {
        if (!inOrder) {
            sort(order);
            inOrder = true;
        }
        return this;
    }
}
