package io.clientele.jdbc.internal.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL. Many rows or keys go in one statement, as an array for each column. */
public final class PostgresGrammar extends Grammar {

    /** The grammar. */
    public PostgresGrammar() {}

    /** The isolation is said in the {@link #opening}. */
    @Override
    public Begun begin(Connection connection, boolean locking) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        return new Begun(autoCommit, 0);
    }

    /** It is said within the transaction, so that it ends with it, and by the first query, which saves a journey. */
    @Override
    public Optional<String> opening(boolean locking) {
        return Optional.of("SET TRANSACTION ISOLATION LEVEL " + (locking ? "READ COMMITTED" : "REPEATABLE READ"));
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public String token() {
        return "CAST(gen_random_uuid() AS text)";
    }

    @Override
    void select(Place place, Table table, List<Row> keys, Consumer<Row> found) throws SQLException {
        boolean alone = keys.size() == 1;
        Errand.Binding binding = alone
                ? ofOne(place, table.key(), keys.get(0))
                : (query, first) -> {
                    int next = bindArrays(query, first, table.key(), keys);
                    query.setInt(next, place.tenant());
                    return next + 1;
                };
        String sql = alone ? one(place, table) : several(place, table);
        place.statements().send(new Errand(sql, binding, done -> show(done, table.columns(), found)));
    }

    /** The parameters of one row or key, without arrays, which cost both sides more. */
    private Errand.Binding ofOne(Place place, List<Column> columns, Row row) {
        return (statement, first) -> {
            statement.setInt(first, place.tenant());
            return bind(statement, first + 1, columns, row);
        };
    }

    private static String several(Place place, Table table) {
        String same = table.key().stream()
                .map(column -> " AND " + column.name() + " = k.k_" + column.name())
                .collect(Collectors.joining());
        String names = table.key().stream().map(column -> "k_" + column.name()).collect(Collectors.joining(", "));
        // OFFSET keeps the planner, which knows nothing of a young table, from reading all of it to join it.
        return "SELECT t.* FROM " + unnest(table.key()) + " AS k (" + names + ") CROSS JOIN LATERAL (SELECT "
                + table.columnNames() + " FROM " + place.nameOf(table) + " WHERE tenant = ?" + same
                + " OFFSET 0) t";
    }

    @Override
    void selectFirst(Place place, Table table, List<Row> values, int limit, Consumer<Row> found) throws SQLException {
        List<Column> wanted = table.key().subList(0, 1);
        String sql = "SELECT t.* FROM " + unnest(wanted) + " AS k (wanted) CROSS JOIN LATERAL ("
                + first(place, table, "k.wanted") + ") t";
        Errand.Binding binding = (query, first) -> {
            int next = bindArrays(query, first, wanted, values);
            query.setInt(next, place.tenant());
            query.setInt(next + 1, limit);
            return next + 2;
        };
        place.statements().send(new Errand(sql, binding, done -> show(done, table.columns(), found)));
    }

    @Override
    void write(Place place, Table table, List<Row> rows, boolean fresh) throws SQLException {
        List<Column> columns = table.columns();
        boolean alone = rows.size() == 1;
        Errand.Binding binding = alone
                ? ofOne(place, columns, rows.get(0))
                : (write, first) -> {
                    write.setInt(first, place.tenant());
                    return bindArrays(write, first + 1, columns, rows);
                };
        String sql = alone ? writeOne(place, table, fresh) : writeSeveral(place, table, fresh);
        place.statements().send(new Errand(sql, binding, done -> {}));
    }

    private static String writeOne(Place place, Table table, boolean fresh) {
        return fresh
                ? insert(place, table)
                : SqliteGrammar.onConflict(place.nameOf(table), table, parameters(table), "VALUES ");
    }

    private static String writeSeveral(Place place, Table table, boolean fresh) {
        List<Column> columns = table.columns();
        String source = "SELECT CAST(? AS integer), n.* FROM " + unnest(columns) + " AS n";
        return fresh
                ? "INSERT INTO " + place.nameOf(table) + " (tenant, " + table.columnNames() + ") " + source
                : SqliteGrammar.onConflict(place.nameOf(table), table, source, "");
    }

    private static String unnest(List<Column> columns) {
        return columns.stream()
                .map(column -> "CAST(? AS " + sqlType(column.type()) + "[])")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    private int bindArrays(PreparedStatement statement, int first, List<Column> columns, List<Row> rows)
            throws SQLException {
        Connection connection = statement.getConnection();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object[] cells = cells(columns.get(i).type(), i, rows);
            Array array = connection.createArrayOf(sqlType(columns.get(i).type()), cells);
            statement.setArray(first + i, array);
        }
        return first + columns.size();
    }

    /** The driver wants arrays of the right type. */
    private static @Nullable Object[] cells(Column.Type type, int column, List<Row> rows) {
        return switch (type) {
            case KEY, TEXT -> rows.stream().map(row -> row.cell(column)).toArray(String[]::new);
            case HASH ->
                rows.stream().map(row -> bytes((Hash) row.cell(column))).toArray(byte[][]::new);
            case BYTES -> rows.stream().map(row -> row.cell(column)).toArray(byte[][]::new);
            case INT ->
                numbers(column, rows)
                        .map(number -> number == null ? null : number.intValue())
                        .toArray(Integer[]::new);
            case LONG ->
                numbers(column, rows)
                        .map(number -> number == null ? null : number.longValue())
                        .toArray(Long[]::new);
        };
    }

    private static Stream<@Nullable Number> numbers(int column, List<Row> rows) {
        return rows.stream().map(row -> (@Nullable Number) row.cell(column));
    }

    private static byte @Nullable [] bytes(@Nullable Hash hash) {
        return hash == null ? null : hash.bytes();
    }

    private static String sqlType(Column.Type type) {
        return switch (type) {
            case KEY, TEXT -> "text";
            case HASH, BYTES -> "bytea";
            case INT -> "int4";
            case LONG -> "int8";
        };
    }
}
