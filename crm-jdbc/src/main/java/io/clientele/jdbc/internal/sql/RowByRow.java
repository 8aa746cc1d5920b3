package io.clientele.jdbc.internal.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** A database in this program: a statement costs no journey, so that each row has its own. */
abstract class RowByRow extends Grammar {

    @Override
    void select(Place place, Table table, List<Row> keys, Consumer<Row> found) throws SQLException {
        List<Column> columns = table.columns();
        PreparedStatement query = place.statements().prepare(one(place, table));
        for (Row key : keys) {
            query.setInt(1, place.tenant());
            bind(query, 2, table.key(), key);
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
        PreparedStatement query = place.statements().prepare(first(place, table, "?"));
        for (Row value : values) {
            query.setInt(1, place.tenant());
            query.setInt(bind(query, 2, table.key().subList(0, 1), value), limit);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    found.accept(read(result, columns));
                }
            }
        }
    }

    @Override
    void write(Place place, Table table, List<Row> rows, boolean fresh) throws SQLException {
        PreparedStatement write =
                place.statements().prepare(fresh ? insert(place, table) : upsert(place.nameOf(table), table));
        List<Column> columns = table.columns();
        for (Row row : rows) {
            write.setInt(1, place.tenant());
            bind(write, 2, columns, row);
            write.addBatch();
        }
        write.executeBatch();
    }

    /** A statement with the parameters of an insert that replaces what is there. */
    abstract String upsert(String name, Table table);
}
