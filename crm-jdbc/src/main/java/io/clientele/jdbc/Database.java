package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Statements;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Which database it is, and how what is in it is named. Thread-safe. */
final class Database {
    private final TableNames tables;
    private final Map<Class<?>, PortMaker<?>> makers;
    private volatile Optional<Dialect> dialect;
    private volatile boolean checked;

    Database(TableNames tables, Optional<Dialect> dialect, Map<Class<?>, PortMaker<?>> makers) {
        this.tables = tables;
        this.dialect = dialect;
        this.makers = makers;
    }

    Dialect dialect(Connection connection) throws SQLException {
        Optional<Dialect> known = dialect;
        if (known.isEmpty()) {
            known = Optional.of(Dialect.of(connection));
            dialect = known;
        }
        return known.get();
    }

    /** Which one it is, as far as it has told. */
    Optional<Dialect> dialect() {
        return dialect;
    }

    /** What was thrown before the database could tell which one it is. */
    StorageException problem(SQLException thrown) {
        return Problems.of(dialect, thrown);
    }

    /**
     * Looks once whether the tables are those that we know.
     *
     * @return whether it has looked now, so that the transaction is not fresh any more
     */
    boolean check(Connection connection) throws SQLException {
        if (checked) {
            return false;
        }
        Schema.of(dialect(connection), tables).check(connection);
        checked = true;
        return true;
    }

    TenantTurn turn(Statements statements, TenantId tenant) throws SQLException {
        return new TenantTurn(statements, dialect(statements.connection()).grammar(), tables, tenant);
    }

    Ports ports(TenantId tenant, Connection connection, Session session) {
        return new Ports(tenant, connection, session, makers);
    }
}
