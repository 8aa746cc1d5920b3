package io.clientele.internal;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * The calling thread, and as many helpers beside it as the host's executor grants. Whoever is free takes the next piece
 * of work, so an executor that is busy, or refuses, costs time but never blocks. Thread-safe if the executor is.
 */
public final class Workers {
    private final Executor executor;
    private final int threads;

    /**
     * So many threads at most, the calling one included.
     *
     * @param executor runs what the calling thread does not get to
     * @param threads at least 1
     */
    public Workers(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** The calling thread alone. */
    public static Workers alone() {
        return new Workers(Runnable::run, 1);
    }

    /** How many threads may work at once. */
    public int threads() {
        return threads;
    }

    /** Does all the work, and returns when it is done, with what the first piece that failed has thrown. */
    public void run(List<? extends Runnable> work) {
        List<FutureTask<Boolean>> pieces =
                work.stream().map(piece -> new FutureTask<>(piece, true)).toList();
        askForHelp(pieces, Math.min(threads, pieces.size()) - 1);
        takeAll(pieces);
        pieces.forEach(Workers::await);
    }

    private void askForHelp(List<FutureTask<Boolean>> pieces, int helpers) {
        try {
            for (int i = 0; i < helpers; i++) {
                executor.execute(() -> takeAll(pieces));
            }
        } catch (RejectedExecutionException e) {
            // The executor is full or shut down: the caller does the work.
        }
    }

    /** Runs the pieces that nobody has taken yet: a future task that was begun elsewhere does nothing. */
    private static void takeAll(List<FutureTask<Boolean>> pieces) {
        pieces.forEach(FutureTask::run);
    }

    private static void await(FutureTask<Boolean> piece) {
        try {
            Uninterruptibles.getUninterruptibly(piece);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(e);
        }
    }
}
