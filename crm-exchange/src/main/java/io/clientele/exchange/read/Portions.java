package io.clientele.exchange.read;

import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.intake.Outcome;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Stores one portion after the other on an executor: while one is stored the next can be read. What became of a portion
 * is told on the thread that reads. Not thread-safe.
 */
final class Portions {
    private final Intake intake;
    private final Executor executor;
    private @Nullable Underway underway;

    Portions(Intake intake, Executor executor) {
        this.intake = intake;
        this.executor = executor;
    }

    /** Is told what became of a portion. */
    @FunctionalInterface
    interface Listener {
        void stored(List<Outcome> outcomes, int[] rows);
    }

    /** A portion that is being stored. */
    private static final class Underway {
        private final CompletableFuture<List<Outcome>> outcomes;
        private final int[] rows;
        private final Listener listener;

        Underway(CompletableFuture<List<Outcome>> outcomes, int[] rows, Listener listener) {
            this.outcomes = outcomes;
            this.rows = rows;
            this.listener = listener;
        }
    }

    /** Begins to store a portion, when the one before is stored. */
    void store(List<Incoming> portion, int[] rows, Listener listener) {
        settle();
        CompletableFuture<List<Outcome>> outcomes = CompletableFuture.supplyAsync(() -> intake.take(portion), executor);
        underway = new Underway(outcomes, rows, listener);
        if (outcomes.isDone()) {
            settle();
        }
    }

    /** Waits until the last portion is stored; what was thrown there is thrown here. */
    void settle() {
        Underway portion = underway;
        underway = null;
        if (portion != null) {
            portion.listener.stored(join(portion.outcomes), portion.rows);
        }
    }

    private static List<Outcome> join(CompletableFuture<List<Outcome>> outcomes) {
        try {
            return outcomes.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits until nothing is being stored any more, whatever becomes of it. */
    void abandon() {
        Underway portion = underway;
        underway = null;
        if (portion != null) {
            portion.outcomes.handle((outcomes, failure) -> outcomes).join();
        }
    }
}
