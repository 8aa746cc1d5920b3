package io.clientele.jdbc.fault;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Problem;
import io.clientele.jdbc.StorageException;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.SpyingConnection;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;

/**
 * A host that has transactions of its own, which the storage joins: each unit of work in one, done again on conflict.
 */
public final class HostTransactions implements CrmStorage {
    private static final int ATTEMPTS = 500;

    /** A host that uses SQLite lets one transaction follow the other. */
    private final ReentrantLock oneWriter = new ReentrantLock(true);

    private final TestDatabase kind;
    private final DataSource source;
    private final SpyingConnection spy;

    @SuppressWarnings("ThreadLocalUsage") // each host has its own transactions
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    private final JdbcStorage joined =
            JdbcStorage.joining(() -> Objects.requireNonNull(current.get(), "No transaction of the host"));

    /** A host whose connections are spied on. */
    public HostTransactions(FreshDatabase database, SpyingConnection spy) {
        this.kind = database.kind();
        this.source = database.pooled();
        this.spy = spy;
    }

    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        if (current.get() != null) {
            return joined.inTransaction(tenant, work);
        }
        return again(() -> joined.inTransaction(tenant, work));
    }

    /** Several units of work in one transaction of the host. */
    public void inOne(Runnable work) {
        again(() -> {
            work.run();
            return true;
        });
    }

    private <R> R again(Supplier<R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (StorageException thrown) {
                if (!mayPass(thrown.problem()) || attempt == ATTEMPTS) {
                    throw thrown;
                }
            }
        }
    }

    private static boolean mayPass(Problem problem) {
        return problem == Problem.CONFLICT || problem == Problem.BUSY;
    }

    private <R> R once(Supplier<R> work) {
        boolean queues = kind == TestDatabase.SQLITE;
        if (queues) {
            oneWriter.lock();
        }
        try {
            return inTransaction(work);
        } finally {
            if (queues) {
                oneWriter.unlock();
            }
        }
    }

    private <R> R inTransaction(Supplier<R> work) {
        try (Connection connection = source.getConnection()) {
            if (kind != TestDatabase.SQLITE) {
                // What a unit of work reads is of one moment only where the host asks for that.
                connection.setTransactionIsolation(
                        kind == TestDatabase.H2
                                ? Constants.TRANSACTION_SNAPSHOT
                                : Connection.TRANSACTION_REPEATABLE_READ);
            }
            connection.setAutoCommit(false);
            current.set(spy.around(connection));
            try {
                R result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException | Error thrown) {
                connection.rollback();
                throw thrown;
            } finally {
                current.remove();
            }
        } catch (SQLException thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
