package io.clientele.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** How to take back what the running transaction has written, the last write first. Not thread-safe. */
final class Journal implements TakingBack {
    private Deque<Runnable> undo = new ArrayDeque<>();
    private final BooleanSupplier open;

    /**
     * A journal.
     *
     * @param open whether the calling thread is in a unit of work
     */
    Journal(BooleanSupplier open) {
        this.open = open;
    }

    @Override
    public void checkOpen() {
        if (!open.getAsBoolean()) {
            throw new IllegalStateException("The unit of work is over");
        }
    }

    @Override
    public void add(Runnable takeBack) {
        undo.push(takeBack);
    }

    void commit() {
        undo = new ArrayDeque<>();
    }

    void rollBack() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }
}
