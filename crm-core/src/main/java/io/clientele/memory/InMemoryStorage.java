package io.clientele.memory;

import com.google.common.collect.ImmutableMap;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;
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

    private final Map<Class<?>, MemoryPort<?>> further;

    /** A storage in which nothing is kept yet. */
    public InMemoryStorage() {
        this(Map.of());
    }

    private InMemoryStorage(Map<Class<?>, MemoryPort<?>> further) {
        this.further = further;
    }

    /** A builder, for a storage with further ports. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        if (!working.add(Thread.currentThread())) {
            throw new IllegalStateException("Units of work are not nested");
        }
        try {
            return tenants.computeIfAbsent(tenant, unknown -> new TenantMemory(unknown, further))
                    .inTransaction(work);
        } finally {
            working.remove(Thread.currentThread());
        }
    }

    /** Makes storages. Not thread-safe. */
    public static final class Builder {
        private final Map<Class<?>, MemoryPort<?>> further = new HashMap<>();

        private Builder() {}

        /** A port that the core does not have, such as that of another module, or one in the place of the core's. */
        public <P> Builder port(Class<P> type, MemoryPort<? extends P> maker) {
            further.put(type, maker);
            return this;
        }

        /** A storage in which nothing is kept yet. */
        public InMemoryStorage build() {
            return new InMemoryStorage(ImmutableMap.copyOf(further));
        }
    }
}
