package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Statements;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;

/** The transactions of the host: of its connection nothing is asked but statements. Thread-safe. */
final class JoinedTransactions implements Transactions {
    private final Supplier<Connection> host;
    private final Database database;

    JoinedTransactions(Supplier<Connection> host, Database database) {
        this.host = host;
        this.database = database;
    }

    @Override
    public <R> R run(TenantId tenant, Function<UnitOfWork, R> work) {
        Connection connection = host.get();
        try (Statements statements = new Statements(connection)) {
            if (connection.getAutoCommit()) {
                throw new StorageException(Problem.NO_TRANSACTION);
            }
            database.check(connection);
            TenantTurn turn = database.turn(statements, tenant);
            turn.begin();
            return run(tenant, work, connection, Session.joining(database.dialect(connection), turn));
        } catch (SQLException thrown) {
            throw database.problem(thrown);
        }
    }

    private <R> R run(TenantId tenant, Function<UnitOfWork, R> work, Connection connection, Session session) {
        try {
            R result = work.apply(database.ports(tenant, connection, session));
            session.finish();
            return result;
        } finally {
            session.end();
        }
    }
}
