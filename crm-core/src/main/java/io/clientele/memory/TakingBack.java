package io.clientele.memory;

/**
 * What a port in memory owes the transaction that it is used in: whatever is written can be taken back. Not
 * thread-safe.
 */
public interface TakingBack {

    /**
     * Refuses what comes through a port that was carried out of its unit of work; to be called before anything else.
     *
     * @throws IllegalStateException if the calling thread is in no unit of work
     */
    void checkOpen();

    /** Says how the write that was just made is taken back if the work fails; the last one is taken back first. */
    void add(Runnable takeBack);
}
