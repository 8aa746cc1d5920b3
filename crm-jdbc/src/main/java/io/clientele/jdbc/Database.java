package io.clientele.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.clientele.jdbc.internal.sql.Statements;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which database it is, and how what is in it is named. Thread-safe. */
final class Database {
    private static final int MOST_NUMBERS = 10_000;

    private final TableNames tables;
    private final Map<Class<?>, PortMaker<?>> makers;
    private volatile Optional<Dialect> dialect;
    private volatile boolean checked;
    /** What tenants were numbered when last seen, most of which they are for ever. */
    private final Cache<TenantId, Integer> numbers =
            CacheBuilder.newBuilder().maximumSize(MOST_NUMBERS).build();

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

    /** The number that a tenant had when it was last seen. */
    OptionalInt number(TenantId tenant) {
        @Nullable Integer number = numbers.getIfPresent(tenant);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** A tenant was seen with a number, or, where that is negative, was not there. */
    void seen(TenantId tenant, int number) {
        if (number < 0) {
            numbers.invalidate(tenant);
        } else {
            numbers.put(tenant, number);
        }
    }

    TenantTurn turn(Statements statements, TenantId tenant) throws SQLException {
        return new TenantTurn(statements, dialect(statements.connection()).grammar(), tables, tenant);
    }

    Ports ports(TenantId tenant, Connection connection, Session session) {
        return new Ports(tenant, connection, session, makers);
    }
}
