package io.clientele.jdbc.internal.sql;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2. It orders text by UTF-16 units, so that keys are kept as UTF-8 bytes there. */
public final class H2Grammar extends RowByRow {

    /** H2's own level, which the JDK has no name for. */
    private static final int TRANSACTION_SNAPSHOT = 6;

    /** The grammar. */
    public H2Grammar() {}

    /** Its repeatable read is of one moment for each table by itself. */
    @Override
    int snapshot() {
        return TRANSACTION_SNAPSHOT;
    }

    @Override
    public String token() {
        return "CAST(RANDOM_UUID() AS VARCHAR)";
    }

    /** What is there is known, for the tenant's row is locked: an update costs half of what a merge does. */
    @Override
    void write(Place place, Table table, List<Row> rows, boolean fresh) throws SQLException {
        if (fresh || table.values().isEmpty()) {
            super.write(place, table, rows, fresh);
            return;
        }
        PreparedStatement update = place.statements().prepare(update(place.nameOf(table), table));
        int behind = table.key().size();
        for (Row row : rows) {
            int next = 1;
            for (int i = 0; i < table.values().size(); i++) {
                bind(update, next++, table.values().get(i).type(), row.cell(behind + i));
            }
            update.setInt(next, place.tenant());
            bind(update, next + 1, table.key(), row);
            update.addBatch();
        }
        for (int updated : update.executeBatch()) {
            if (updated == 0) {
                throw new SQLException("A row is gone", "40001");
            }
        }
    }

    private static String update(String name, Table table) {
        return "UPDATE " + name + " SET "
                + table.values().stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
                + " WHERE tenant = ? AND " + table.keyCondition();
    }

    @Override
    String upsert(String name, Table table) {
        throw new IllegalArgumentException("A row that is all key is there or not");
    }

    @Override
    void bind(PreparedStatement statement, int index, Column.Type type, @Nullable Object value) throws SQLException {
        super.bind(
                statement, index, type, type == Column.Type.KEY && value instanceof String text ? utf8(text) : value);
    }

    @Override
    @Nullable
    Object read(ResultSet result, int index, Column.Type type) throws SQLException {
        if (type != Column.Type.KEY) {
            return super.read(result, index, type);
        }
        byte[] bytes = result.getBytes(index);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
