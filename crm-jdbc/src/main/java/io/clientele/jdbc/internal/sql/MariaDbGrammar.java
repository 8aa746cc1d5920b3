package io.clientele.jdbc.internal.sql;

import com.google.common.collect.Iterables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** MariaDB, and MySQL. Many rows or keys go in one statement with as many parameters. */
public final class MariaDbGrammar extends Grammar {
    private static final int AT_ONCE = 100;

    /** The grammar. */
    public MariaDbGrammar() {}

    /** It is said before the transaction, and holds for that one alone. */
    @Override
    public Begun begin(Connection connection, boolean locking) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        run(connection, "SET TRANSACTION ISOLATION LEVEL " + (locking ? "READ COMMITTED" : "REPEATABLE READ"));
        connection.setAutoCommit(false);
        return new Begun(autoCommit, 0);
    }

    @Override
    public String token() {
        return "UUID()";
    }

    @Override
    void select(Place place, Table table, List<Row> keys, Consumer<Row> found) throws SQLException {
        String one = "(tenant = ? AND " + table.keyCondition() + ")";
        List<Column> columns = table.columns();
        for (List<Row> some : Iterables.partition(keys, AT_ONCE)) {
            String sql = "SELECT " + table.columnNames() + " FROM " + place.nameOf(table) + " WHERE "
                    + String.join(" OR ", Collections.nCopies(some.size(), one));
            PreparedStatement query = place.statements().prepare(sql);
            int next = 1;
            for (Row key : some) {
                query.setInt(next, place.tenant());
                next = bind(query, next + 1, table.key(), key);
            }
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.accept(read(result, columns));
                }
            }
        }
    }

    @Override
    void selectFirst(Place place, Table table, List<Row> values, int limit, Consumer<Row> found) throws SQLException {
        List<Column> columns = table.columns();
        String one = "(" + first(place, table, "?") + ")";
        for (List<Row> some : Iterables.partition(values, AT_ONCE)) {
            PreparedStatement query =
                    place.statements().prepare(String.join(" UNION ALL ", Collections.nCopies(some.size(), one)));
            int next = 1;
            for (Row value : some) {
                query.setInt(next, place.tenant());
                next = bind(query, next + 1, table.key().subList(0, 1), value);
                query.setInt(next++, limit);
            }
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.accept(read(result, columns));
                }
            }
        }
    }

    /** The driver sends a batch of inserts in one packet, which costs a fraction of as many rows in one statement. */
    @Override
    void write(Place place, Table table, List<Row> rows, boolean fresh) throws SQLException {
        List<Column> columns = table.columns();
        PreparedStatement write = place.statements()
                .prepare("INSERT INTO " + place.nameOf(table) + " (tenant, " + table.columnNames() + ") VALUES (?"
                        + ", ?".repeat(columns.size()) + ") ON DUPLICATE KEY UPDATE " + updates(table));
        for (Row row : rows) {
            write.setInt(1, place.tenant());
            bind(write, 2, columns, row);
            write.addBatch();
        }
        write.executeBatch();
    }

    private static String updates(Table table) {
        return table.values().isEmpty()
                ? "tenant = tenant"
                : table.values().stream()
                        .map(column -> column.name() + " = VALUES(" + column.name() + ")")
                        .collect(Collectors.joining(", "));
    }
}
