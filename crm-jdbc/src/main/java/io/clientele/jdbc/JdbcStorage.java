package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A storage in a relational database: PostgreSQL, MariaDB, H2 or SQLite. Thread-safe.
 *
 * <p>Over a {@link DataSource} each unit of work is a transaction of its own. It is begun, committed, and done again if
 * others were first; whoever writes for a tenant waits for those who write for the same tenant, and for nobody else. If
 * the connection breaks while it commits, another one is asked whether it did.
 *
 * <pre>{@code
 * Schema.of(Dialect.H2, TableNames.standard()).upgrade(dataSource);
 * CrmStorage storage = JdbcStorage.of(dataSource);
 * }</pre>
 *
 * <p>Or it {@linkplain #joining joins} the transactions of the host: then the connection is the host's, and nothing is
 * done to it but asking and writing. If a unit of work fails, the host rolls its transaction back; if it fails with
 * {@link Problem#CONFLICT}, the host may do all of it again.
 *
 * <p>What the database refuses ends in a {@link StorageException}; what the work throws reaches the caller as it was.
 */
public final class JdbcStorage implements CrmStorage {
    private final Transactions transactions;
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();

    private JdbcStorage(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A storage with transactions of its own, in the tables named as by {@link TableNames#standard}. */
    public static JdbcStorage of(DataSource dataSource) {
        return builder().dataSource(dataSource).build();
    }

    /**
     * A storage that joins the transactions of the host, in the tables named as by {@link TableNames#standard}.
     *
     * <p>What a unit of work reads is of one moment if the host's transaction is: at REPEATABLE READ, or SNAPSHOT on
     * H2. On SQLite the host lets one writing transaction follow the other.
     *
     * @param connection gives the connection of the transaction that the calling thread is in
     */
    public static JdbcStorage joining(Supplier<Connection> connection) {
        return builder().joining(connection).build();
    }

    /** A builder; where the connections come from must be given. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Does some work in a transaction.
     *
     * @throws StorageException if the database refuses it
     */
    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        if (!working.add(Thread.currentThread())) {
            throw new IllegalStateException("Units of work are not nested");
        }
        try {
            return transactions.run(tenant, work);
        } finally {
            working.remove(Thread.currentThread());
        }
    }

    /** Makes storages. Not thread-safe. */
    public static final class Builder {
        private final Map<Class<?>, PortMaker<?>> makers = new HashMap<>();
        private TableNames tables = TableNames.standard();
        private Optional<Dialect> dialect = Optional.empty();
        private @Nullable DataSource dataSource;
        private @Nullable Supplier<Connection> joined;

        private Builder() {}

        /** Transactions of our own, on connections from here. */
        public Builder dataSource(DataSource source) {
            this.dataSource = source;
            return this;
        }

        /**
         * The transactions of the host.
         *
         * @param connection gives the connection of the transaction that the calling thread is in
         */
        public Builder joining(Supplier<Connection> connection) {
            this.joined = connection;
            return this;
        }

        /** How the tables are named. */
        public Builder tables(TableNames names) {
            this.tables = names;
            return this;
        }

        /** Which database it is, where the connections are not to be asked. */
        public Builder dialect(Dialect known) {
            this.dialect = Optional.of(known);
            return this;
        }

        /** A port of the host's own in the place of ours, or one that we do not have. */
        public <P> Builder port(Class<P> type, PortMaker<? extends P> maker) {
            makers.put(type, maker);
            return this;
        }

        /**
         * The storage. The database is first asked at the first unit of work.
         *
         * @throws IllegalStateException if it is not said where the connections come from, or said twice
         */
        public JdbcStorage build() {
            checkState(
                    (dataSource == null) != (joined == null),
                    "A storage has either a data source or the host's connections");
            Database database = new Database(tables, dialect, ImmutableMap.copyOf(makers));
            return new JdbcStorage(
                    dataSource != null
                            ? new OwnTransactions(Connections.of(dataSource), database)
                            : new JoinedTransactions(Objects.requireNonNull(joined), database));
        }
    }
}
