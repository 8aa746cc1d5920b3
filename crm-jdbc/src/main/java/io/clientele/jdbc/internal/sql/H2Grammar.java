package io.clientele.jdbc.internal.sql;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * H2. It orders text by UTF-16 units, so that keys are kept as UTF-8 bytes there; its {@code MERGE … KEY … VALUES} has
 * lost updates, {@code MERGE … USING} has not.
 */
public final class H2Grammar extends RowByRow {

    /** The grammar. */
    public H2Grammar() {}

    @Override
    public String token() {
        return "CAST(RANDOM_UUID() AS VARCHAR)";
    }

    @Override
    String upsert(String name, Table table) {
        List<Column> columns = table.columns();
        String parameters = "CAST(? AS INTEGER)"
                + columns.stream()
                        .map(column -> ", CAST(? AS " + sqlType(column.type()) + ")")
                        .collect(Collectors.joining());
        String same = table.key().stream()
                .map(column -> " AND t." + column.name() + " = n." + column.name())
                .collect(Collectors.joining());
        String update = table.values().isEmpty()
                ? ""
                : " WHEN MATCHED THEN UPDATE SET "
                        + table.values().stream()
                                .map(column -> column.name() + " = n." + column.name())
                                .collect(Collectors.joining(", "));
        String all = columns.stream().map(column -> ", n." + column.name()).collect(Collectors.joining());
        return "MERGE INTO " + name + " t USING (VALUES (" + parameters + ")) n (tenant, " + Table.names(columns)
                + ") ON t.tenant = n.tenant" + same + update + " WHEN NOT MATCHED THEN INSERT (tenant, "
                + Table.names(columns) + ") VALUES (n.tenant" + all + ")";
    }

    private static String sqlType(Column.Type type) {
        return switch (type) {
            case KEY, HASH, BYTES -> "VARBINARY";
            case TEXT -> "VARCHAR";
            case INT -> "INTEGER";
            case LONG -> "BIGINT";
        };
    }

    @Override
    void bind(PreparedStatement statement, int index, Column.Type type, @Nullable Object value) throws SQLException {
        super.bind(statement, index, type, type == Column.Type.KEY && value instanceof String text ? utf8(text) : value);
    }

    @Override
    @Nullable Object read(ResultSet result, int index, Column.Type type) throws SQLException {
        if (type != Column.Type.KEY) {
            return super.read(result, index, type);
        }
        byte[] bytes = result.getBytes(index);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
