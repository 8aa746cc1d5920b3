package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/** Work that is shared out: what comes of it does not depend on how many share it. Thread-safe. */
final class Parts {
    private final Executor executor;
    private final int threads;

    Parts(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** Work that is not shared out. */
    static Parts inThisThread() {
        return new Parts(Runnable::run, 1);
    }

    /** What a worker makes of one part after the other. */
    interface Worker<T> {
        T part(int number);
    }

    /**
     * Does all parts.
     *
     * @param workers makes what each worker has for itself
     * @return what came of each part, in their order
     */
    <T> List<T> all(int parts, IntFunction<Worker<T>> workers) {
        int shared = Math.min(threads, Math.max(parts, 1));
        List<CompletableFuture<List<T>>> running = new ArrayList<>();
        for (int worker = 0; worker < shared; worker++) {
            int first = worker;
            running.add(CompletableFuture.supplyAsync(
                    () -> {
                        Worker<T> work = workers.apply(first);
                        List<T> done = new ArrayList<>();
                        for (int part = first; part < parts; part += shared) {
                            done.add(work.part(part));
                        }
                        return done;
                    },
                    executor));
        }
        List<List<T>> done = running.stream().map(CompletableFuture::join).toList();
        List<T> inOrder = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            inOrder.add(done.get(part % shared).get(part / shared));
        }
        return inOrder;
    }

    /** Does several things beside each other. */
    void run(List<Runnable> things) {
        all(things.size(), worker -> part -> {
            things.get(part).run();
            return part;
        });
    }
}
