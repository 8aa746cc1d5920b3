package io.clientele.jdbc;

import io.clientele.tenant.TenantId;
import java.sql.Connection;

/**
 * Makes a port of the host's own, over tables of its own, for one unit of work. Implementations are thread-safe.
 *
 * @param <P> the port, such as {@code Orders}
 */
@FunctionalInterface
public interface PortMaker<P> {

    /**
     * A port.
     *
     * @param connection the connection of the unit of work, which the port neither commits nor rolls back nor closes
     * @param tenant whose data it is to show
     */
    P make(Connection connection, TenantId tenant);
}
