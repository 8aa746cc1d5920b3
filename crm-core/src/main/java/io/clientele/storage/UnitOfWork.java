package io.clientele.storage;

import io.clientele.tenant.TenantId;

/**
 * The ports of one tenant, for as long as a transaction lasts. For the thread that it was given to alone. A port that
 * is carried out of its unit of work refuses to work, with an {@link IllegalStateException}.
 */
public interface UnitOfWork {

    /** The tenant whose data the ports show. */
    TenantId tenant();

    /**
     * A port, such as {@code Contacts.class}: the same object at each call.
     *
     * @throws IllegalArgumentException if the storage has no such port
     * @throws IllegalStateException if the unit of work is over
     */
    <P> P port(Class<P> type);
}
