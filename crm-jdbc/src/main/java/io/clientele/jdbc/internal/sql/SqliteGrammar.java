package io.clientele.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** SQLite. Its driver stays in auto-commit, so that what a transaction begins with is in our hands. */
public final class SqliteGrammar extends RowByRow {

    /** The grammar. */
    public SqliteGrammar() {}

    @Override
    public Begun begin(Connection connection, boolean locking) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        run(connection, locking ? "BEGIN IMMEDIATE" : "BEGIN");
        return new Begun(autoCommit, 0);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        run(connection, "COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        run(connection, "ROLLBACK");
    }

    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public String token() {
        return "lower(hex(randomblob(16)))";
    }

    /** Without statistics it would begin with all orders of the tenant. */
    @Override
    public String joinInOrder() {
        return "CROSS JOIN";
    }

    @Override
    public boolean hasOneWriter() {
        return true;
    }

    @Override
    String upsert(String name, Table table) {
        return onConflict(name, table, parameters(table), "VALUES ");
    }

    /** An upsert as SQLite and PostgreSQL say it. */
    static String onConflict(String name, Table table, String rows, String source) {
        String update = table.values().isEmpty()
                ? "DO NOTHING"
                : "DO UPDATE SET "
                        + table.values().stream()
                                .map(column -> column.name() + " = excluded." + column.name())
                                .collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (tenant, " + table.columnNames() + ") " + source + rows
                + " ON CONFLICT (tenant, " + Table.names(table.key()) + ") " + update;
    }
}
