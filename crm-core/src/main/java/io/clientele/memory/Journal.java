package io.clientele.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take back what the running transaction has written, the last write first. Not thread-safe. */
final class Journal {
    private final Deque<Runnable> undo = new ArrayDeque<>();

    void add(Runnable takeBack) {
        undo.push(takeBack);
    }

    void commit() {
        undo.clear();
    }

    void rollBack() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
