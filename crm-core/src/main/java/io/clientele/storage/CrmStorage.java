package io.clientele.storage;

import io.clientele.tenant.TenantId;
import java.util.function.Function;

/**
 * Where the data of all tenants is kept. Implementations are thread-safe.
 *
 * <p>What an implementation owes: the work sees its own writes and no half-done work of others; when it returns, all
 * its writes are kept; when it throws, none is, and the exception reaches the caller as it was; no tenant ever sees
 * another's data.
 */
public interface CrmStorage {

    /**
     * Does some work in a transaction. A storage may do the work again from its beginning if the transaction could not
     * be kept, so it must have no effect but on the ports.
     *
     * @param tenant whose data
     * @param work what to do
     * @return what the work returned
     * @throws IllegalStateException if the calling thread is in a unit of work of this storage already, of whatever
     *     tenant: units of work are not nested
     */
    <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work);
}
