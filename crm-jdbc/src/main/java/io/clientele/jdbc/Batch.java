package io.clientele.jdbc;

import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes of one table that are written together. Not thread-safe. */
final class Batch {
    private final Table table;
    private final List<Row> fresh = new ArrayList<>();
    private final List<Row> edited = new ArrayList<>();
    private final List<Row> gone = new ArrayList<>();

    Batch(Table table) {
        this.table = table;
    }

    /** A row whose key is not there. */
    void add(Row row) {
        fresh.add(row);
    }

    /** A row whose key is there. */
    void replace(Row row) {
        edited.add(row);
    }

    /** A key that goes. */
    void remove(Row key) {
        gone.add(key);
    }

    void write(Place place) throws SQLException {
        place.delete(table, gone);
        place.write(table, fresh, true);
        place.write(table, edited, false);
    }

    /** Writes things that are one row each. */
    static <K, V> void write(
            Place place, Table table, List<Written<K, V>> changes, Function<K, Row> key, BiFunction<K, V, Row> row)
            throws SQLException {
        Batch batch = new Batch(table);
        for (Written<K, V> change : changes) {
            @Nullable V now = change.now();
            if (now == null) {
                batch.remove(key.apply(change.key()));
            } else if (change.isFresh()) {
                batch.add(row.apply(change.key(), now));
            } else {
                batch.replace(row.apply(change.key(), now));
            }
        }
        batch.write(place);
    }
}
