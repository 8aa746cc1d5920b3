package io.clientele.architecture.planted;

/** Starts a thread of its own. */
public final class StartsThread {
    void start(Runnable work) {
        new Thread(work).start();
    }
}
