package io.clientele.jdbc.internal.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How one database says it. Thread-safe: it has no state. */
public abstract class Grammar {
    /** For the databases of this package. */
    Grammar() {}

    /**
     * What a connection was like before a transaction began.
     *
     * @param autoCommit whether it was in auto-commit
     * @param isolation its isolation; 0 where it has not changed
     */
    public record Begun(boolean autoCommit, int isolation) {
        /** In auto-commit, and in whatever isolation. */
        public static final Begun IN_AUTO_COMMIT = new Begun(true, 0);
    }

    /**
     * Begins a transaction on a connection that is in none.
     *
     * @param locking whether it will lock its tenant before it reads, so that it may see what others commit meanwhile;
     *     otherwise all that it reads is of one moment
     */
    public Begun begin(Connection connection, boolean locking) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        int before = connection.getTransactionIsolation();
        int wanted = locking ? Connection.TRANSACTION_READ_COMMITTED : snapshot();
        if (before != wanted) {
            connection.setTransactionIsolation(wanted);
        }
        connection.setAutoCommit(false);
        return new Begun(autoCommit, before == wanted ? 0 : before);
    }

    /** What is said in front of the first query of a transaction, to travel with it. */
    public Optional<String> opening(boolean locking) {
        return Optional.empty();
    }

    /** Whether the driver sends several statements that are one text together, and gives their results one by one. */
    public boolean takesSeveral() {
        return false;
    }

    /** The isolation in which all tables are read as of one moment. */
    int snapshot() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** Puts a connection back, behind a transaction, to what it was before. */
    public void end(Connection connection, Begun begun) throws SQLException {
        if (begun.isolation() != 0) {
            connection.setTransactionIsolation(begun.isolation());
        }
        if (connection.getAutoCommit() != begun.autoCommit()) {
            connection.setAutoCommit(begun.autoCommit());
        }
    }

    /** Keeps what the transaction has written. */
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    /** Takes back what the transaction has written. */
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** A join whose tables are read in the order in which they are written, where the planner needs to be told. */
    public String joinInOrder() {
        return "JOIN";
    }

    /** What is added to a query that locks the rows it finds. */
    public String forUpdate() {
        return " FOR UPDATE";
    }

    /** An expression for a text of up to 36 characters that never comes twice. */
    public abstract String token();

    /** Whether the database has one writer at a time, so that those of one program queue in front of it. */
    public boolean hasOneWriter() {
        return false;
    }

    /** Shows the rows with some keys, in any order; keys without a row are left out. */
    abstract void select(Place place, Table table, List<Row> keys, Consumer<Row> found) throws SQLException;

    /** Shows the first rows under each of some values of the first column of a table's key, in the order of the key. */
    abstract void selectFirst(Place place, Table table, List<Row> values, int limit, Consumer<Row> found)
            throws SQLException;

    /** The query for the row with one key; its parameters are the tenant and the key. */
    static String one(Place place, Table table) {
        return place.queryOf(table, table.keyCondition());
    }

    /** The query for one value; its parameters are the tenant, the value and the limit. */
    static String first(Place place, Table table, String value) {
        return "SELECT " + table.columnNames() + " FROM " + place.nameOf(table) + " WHERE tenant = ? AND "
                + table.key().get(0).name() + " = " + value + " ORDER BY tenant, " + Table.names(table.key())
                + " LIMIT ?";
    }

    /**
     * Writes rows in the place of those with their keys.
     *
     * @param fresh whether none of the keys is there
     */
    abstract void write(Place place, Table table, List<Row> rows, boolean fresh) throws SQLException;

    /** The insert of one row; its parameters are the tenant and the columns. */
    static String insert(Place place, Table table) {
        return "INSERT INTO " + place.nameOf(table) + " (tenant, " + table.columnNames() + ") VALUES "
                + parameters(table);
    }

    /** As many parameters as a row has columns. */
    static String parameters(Table table) {
        return "(?" + ", ?".repeat(table.columns().size()) + ")";
    }

    /** Deletes the rows with some keys. */
    void delete(Place place, Table table, List<Row> keys) throws SQLException {
        PreparedStatement delete = place.statements()
                .prepare("DELETE FROM " + place.nameOf(table) + " WHERE tenant = ? AND " + table.keyCondition());
        for (Row key : keys) {
            delete.setInt(1, place.tenant());
            bind(delete, 2, table.key(), key);
            delete.addBatch();
        }
        delete.executeBatch();
    }

    /** Sets parameters to the first cells of a row; the index of the next parameter. */
    final int bind(PreparedStatement statement, int first, List<Column> columns, Row row) throws SQLException {
        int index = first;
        for (int i = 0; i < columns.size(); i++) {
            bind(statement, index++, columns.get(i).type(), row.cell(i));
        }
        return index;
    }

    /** Sets a parameter. */
    void bind(PreparedStatement statement, int index, Column.Type type, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlType(type));
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Hash hash) {
            statement.setBytes(index, hash.bytes());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else {
            statement.setLong(index, ((Number) value).longValue());
        }
    }

    private static int sqlType(Column.Type type) {
        return switch (type) {
            case KEY, TEXT -> Types.VARCHAR;
            case HASH, BYTES -> Types.VARBINARY;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
        };
    }

    /** The row that a result is at, whose columns begin with the given ones. */
    final Row read(ResultSet result, List<Column> columns) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = read(result, i + 1, columns.get(i).type());
        }
        return Row.of(cells);
    }

    /** Shows the rows that a statement has given. */
    final void show(PreparedStatement done, List<Column> columns, Consumer<Row> found) throws SQLException {
        try (ResultSet result = done.getResultSet()) {
            while (result.next()) {
                found.accept(read(result, columns));
            }
        }
    }

    /** What is in a column of a result. */
    @Nullable
    Object read(ResultSet result, int index, Column.Type type) throws SQLException {
        return switch (type) {
            case KEY, TEXT -> result.getString(index);
            case HASH -> {
                byte[] bytes = result.getBytes(index);
                yield bytes == null ? null : Hash.of(bytes);
            }
            case BYTES -> result.getBytes(index);
            case INT, LONG -> {
                long number = result.getLong(index);
                yield result.wasNull() ? null : number;
            }
        };
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
