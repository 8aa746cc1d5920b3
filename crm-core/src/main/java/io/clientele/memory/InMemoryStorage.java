package io.clientele.memory;

import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A storage that lasts as long as the program. Transactions of one tenant come one after the other; those of different
 * tenants do not wait for each other. Thread-safe.
 */
public final class InMemoryStorage implements CrmStorage {
    private final ConcurrentMap<TenantId, TenantMemory> tenants = new ConcurrentHashMap<>();

    private final Set<Thread> working = ConcurrentHashMap.newKeySet();

    /** A storage in which nothing is kept yet. */
    public InMemoryStorage() {}

    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        if (!working.add(Thread.currentThread())) {
            throw new IllegalStateException("Units of work are not nested");
        }
        try {
            return tenants.computeIfAbsent(tenant, TenantMemory::new).inTransaction(work);
        } finally {
            working.remove(Thread.currentThread());
        }
    }
}
