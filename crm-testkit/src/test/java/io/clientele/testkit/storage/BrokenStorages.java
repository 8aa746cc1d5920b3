package io.clientele.testkit.storage;

import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Storages whose units of work are broken. */
final class BrokenStorages {
    private BrokenStorages() {}

    /** All tenants are one. */
    record LeaksTenants(CrmStorage real) implements CrmStorage {
        private static final TenantId ONE = TenantId.of("one");

        @Override
        public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
            return real.inTransaction(
                    ONE,
                    unit -> work.apply(new UnitOfWork() {
                        @Override
                        public TenantId tenant() {
                            return tenant;
                        }

                        @Override
                        public <P> P port(Class<P> type) {
                            return unit.port(type);
                        }
                    }));
        }
    }

    /** What was written before a failure stays. */
    record ForgetsRollback(CrmStorage real) implements CrmStorage {
        @Override
        public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
            AtomicReference<RuntimeException> failure = new AtomicReference<>();
            List<R> result = real.inTransaction(tenant, unit -> {
                List<R> done = new ArrayList<>();
                try {
                    done.add(work.apply(unit));
                } catch (RuntimeException thrown) {
                    failure.set(thrown);
                }
                return done;
            });
            if (result.isEmpty()) {
                throw failure.get();
            }
            return result.get(0);
        }
    }

    /** What the work throws comes in another exception. */
    record WrapsExceptions(CrmStorage real) implements CrmStorage {
        @Override
        public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
            try {
                return real.inTransaction(tenant, work);
            } catch (RuntimeException thrown) {
                throw new IllegalStateException("The transaction failed", thrown);
            }
        }
    }

    /** Each call is kept at once. */
    record CommitsEachCall(CrmStorage real) implements CrmStorage {
        @Override
        public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
            return work.apply(new UnitOfWork() {
                @Override
                public TenantId tenant() {
                    return tenant;
                }

                @Override
                public <P> P port(Class<P> type) {
                    return Units.port(real, tenant, type);
                }
            });
        }
    }

    /** Orders are written when the work is done, whatever others have written since they were read. */
    record LosesUpdates(CrmStorage real) implements CrmStorage {
        @Override
        public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
            List<Order> written = new ArrayList<>();
            R result =
                    new AlteredPort<>(real, Orders.class, orders -> later(orders, written)).inTransaction(tenant, work);
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            real.inTransaction(tenant, unit -> {
                written.forEach(unit.port(Orders.class)::put);
                return "";
            });
            return result;
        }

        private static Orders later(Orders real, List<Order> written) {
            return AlteredPort.proxy(Orders.class, (method, arguments) -> {
                if (method.getName().equals("put") && arguments[0] instanceof Order order) {
                    written.add(order);
                    return Change.ADDED;
                }
                return AlteredPort.call(real, method, arguments);
            });
        }
    }
}
