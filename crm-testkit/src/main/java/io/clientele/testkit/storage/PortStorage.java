package io.clientele.testkit.storage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.reflect.Reflection;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A storage of one port alone: for whoever keeps one thing, such as orders, in tables of their own, and wants to prove
 * that with the contract of that port before it joins a whole storage. Thread-safe, as the transactions are.
 *
 * <pre>{@code
 * class ShopOrdersTest implements OrdersContract {
 *     private final ShopDatabase database = ShopDatabase.empty();
 *
 *     public CrmStorage storage() {
 *         return PortStorage.of(Orders.class, (tenant, work) ->
 *                 database.inTransaction(connection -> work.accept(new ShopOrders(connection, tenant))));
 *     }
 * }
 * }</pre>
 *
 * <p>So can be proved alone: {@link OrdersContract}, {@link SourceRecordsContract}, {@link ContactsContract},
 * {@link ConsentsContract}, {@link OutboxContract} and {@link AdapterStateContract}; {@link UnitOfWorkContract} runs on
 * a storage of orders. The contracts of tags, notes and tasks need contacts beside them, and so a whole storage, for
 * which {@link CrmStorageContract} is the test.
 *
 * @param <P> the type of the port
 */
public final class PortStorage<P> implements CrmStorage {
    private final Class<P> type;
    private final Transactions<P> transactions;
    private final ThreadLocal<Boolean> busy = ThreadLocal.withInitial(() -> false);

    private PortStorage(Class<P> type, Transactions<P> transactions) {
        this.type = type;
        this.transactions = transactions;
    }

    /**
     * How the transactions of the host are had.
     *
     * @param <P> the type of the port
     */
    @FunctionalInterface
    public interface Transactions<P> {

        /**
         * Begins a transaction, gives the work a port over it, and commits. If the work throws, it rolls back and
         * throws what the work threw. It may do the work again from its beginning, with another port.
         *
         * @param tenant whose data the port shows
         * @param work what to do with the port
         */
        void run(TenantId tenant, Consumer<P> work);
    }

    /**
     * A storage of one port.
     *
     * @param type what the port is asked for by, such as {@code Orders.class}
     * @param transactions how a transaction and its port are had
     */
    public static <P> PortStorage<P> of(Class<P> type, Transactions<P> transactions) {
        return new PortStorage<>(type, transactions);
    }

    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        checkState(!busy.get(), "Units of work are not nested");
        List<R> results = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        busy.set(true);
        try {
            transactions.run(tenant, port -> {
                units.forEach(Unit::end);
                Unit unit = new Unit(tenant, port);
                units.add(unit);
                results.add(work.apply(unit));
            });
        } finally {
            units.forEach(Unit::end);
            busy.remove();
        }
        checkState(!results.isEmpty(), "The transaction has not done its work");
        return results.get(results.size() - 1);
    }

    /** One port, for as long as its transaction lasts. */
    private final class Unit implements UnitOfWork {
        private final TenantId tenant;
        private final P guarded;
        private boolean over;

        Unit(TenantId tenant, P port) {
            this.tenant = tenant;
            this.guarded = Reflection.newProxy(type, (proxy, method, arguments) -> {
                checkOpen();
                return Units.call(method, port, arguments);
            });
        }

        @Override
        public TenantId tenant() {
            return tenant;
        }

        @Override
        public <Q> Q port(Class<Q> asked) {
            checkOpen();
            checkArgument(asked.equals(type), "This storage has %s alone", type.getSimpleName());
            return asked.cast(guarded);
        }

        void end() {
            over = true;
        }

        private void checkOpen() {
            checkState(!over, "The unit of work is over");
        }
    }
}
