package io.clientele.jdbc;

import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.function.Function;

/** In whose transactions units of work are done. Implementations are thread-safe. */
interface Transactions {
    <R> R run(TenantId tenant, Function<UnitOfWork, R> work);
}
