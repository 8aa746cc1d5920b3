package io.clientele.memory;

/**
 * Makes a port in memory that the core does not have, for one tenant, such as that of another module. Implementations
 * are thread-safe; what they make need not be.
 *
 * @param <P> the port
 */
@FunctionalInterface
public interface MemoryPort<P> {

    /**
     * The port of a tenant, which keeps its data as long as the storage lasts.
     *
     * @param takingBack what the port tells how each of its writes is taken back
     */
    P make(TakingBack takingBack);
}
