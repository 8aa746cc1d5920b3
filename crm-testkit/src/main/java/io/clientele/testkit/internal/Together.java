package io.clientele.testkit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Several threads at once. */
public final class Together {
    private static final int SECONDS = 60;

    private Together() {}

    /** How many of four threads that attempt something at once have success. */
    public static int successes(Callable<Boolean> attempt) {
        AtomicInteger successes = new AtomicInteger();
        Callable<?> counted = () -> attempt.call() ? successes.incrementAndGet() : 0;
        run(List.of(counted, counted, counted, counted));
        return successes.get();
    }

    /**
     * Does all tasks at once, each in a thread of its own, and waits for them.
     *
     * @throws AssertionError if one fails or has not ended within a minute
     */
    public static void run(List<? extends Callable<?>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            for (Future<?> one : running) {
                one.get(SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("Work that ran beside other work failed", failed.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("Work that ran beside other work has not ended in " + SECONDS + " s", stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
