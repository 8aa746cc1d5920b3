package io.clientele.identity;

import com.google.common.base.Throwables;
import com.google.common.reflect.Reflection;
import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Counts what is asked of the ports: a call is one, and so is each value that comes back. */
final class CountingStorage implements CrmStorage {
    private final CrmStorage real = new InMemoryStorage();
    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        return real.inTransaction(
                tenant,
                unit -> work.apply(new UnitOfWork() {
                    @Override
                    public TenantId tenant() {
                        return unit.tenant();
                    }

                    @Override
                    public <P> P port(Class<P> type) {
                        return counted(type, unit.port(type));
                    }
                }));
    }

    private <P> P counted(Class<P> type, P port) {
        return Reflection.newProxy(type, (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(port, arguments);
                count.addAndGet(1 + (result instanceof Collection<?> many ? many.size() : 0));
                return result;
            } catch (InvocationTargetException thrown) {
                Throwables.throwIfUnchecked(thrown.getTargetException());
                throw thrown;
            }
        });
    }
}
