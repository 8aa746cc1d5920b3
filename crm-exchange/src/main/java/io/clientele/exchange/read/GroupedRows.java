package io.clientele.exchange.read;

import io.clientele.exchange.text.LastRows;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.RowProblem;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table in which several rows, adjacent or not, make one thing that they name by an id: each is finished when
 * its last row has come, so that only those still open are in memory.
 *
 * @param <D> what collects the rows of a thing
 */
public final class GroupedRows<D> {

    /**
     * What is done with the rows.
     *
     * @param <D> what collects the rows of a thing
     */
    public interface Handler<D> {
        /** A collector for the thing whose first row this is. */
        D begin(String id, Row row);

        /** Adds a row, the first one too, to its thing. */
        void add(D thing, Row row);

        /** The thing has all its rows. */
        void finish(D thing);

        /** A row has no id. */
        void withoutId(Row row);
    }

    private final Handler<D> handler;
    private final Map<String, D> open = new LinkedHashMap<>();
    private String latestId = "";
    private @Nullable D latest;
    private long latestsLastRow;

    private GroupedRows(Handler<D> handler) {
        this.handler = handler;
    }

    /**
     * Reads all rows; those that cannot be read are rejected.
     *
     * @param idField the field of the selection by whose cell rows belong together
     */
    public static <D> void read(Table table, Selection selection, Enum<?> idField, Sink sink, Handler<D> handler) {
        GroupedRows<D> groups = new GroupedRows<>(handler);
        LastRows last = LastRows.of(table, selection.column(idField));
        try (Rows rows = table.rows(selection, problem -> reject(sink, problem))) {
            while (rows.next()) {
                groups.add(rows.row(), idField, last);
            }
        }
        groups.leave(true);
        groups.open.values().forEach(handler::finish);
    }

    /** Rejects a row that cannot be read: for readers of tables whose rows stand alone. */
    public static void reject(Sink sink, RowProblem problem) {
        sink.reject(problem.line(), "", problem.kind().words());
    }

    private void add(Row row, Enum<?> idField, LastRows last) {
        if (row.cell(idField).isEmpty()) {
            handler.withoutId(row);
            return;
        }
        D thing = row.cell(idField).is(latestId) ? latest : null;
        if (thing == null) {
            leave(!last.isScattered());
            latestsLastRow = last.isScattered() ? last.lastRow(row.cell(idField)) : Long.MAX_VALUE;
            thing = goOrBegin(row, idField);
        }
        handler.add(thing, row);
        if (latestsLastRow <= row.number()) {
            latest = null;
            handler.finish(thing);
        }
    }

    /** The thing of the row before has all its rows, or stays open while rows of others come. */
    private void leave(boolean hasAll) {
        D former = latest;
        latest = null;
        if (former != null && hasAll) {
            handler.finish(former);
        } else if (former != null) {
            open.put(latestId, former);
        }
    }

    private D goOrBegin(Row row, Enum<?> idField) {
        String id = row.text(idField);
        D known = open.isEmpty() ? null : open.remove(id);
        D thing = known == null ? handler.begin(id, row) : known;
        latestId = id;
        latest = thing;
        return thing;
    }
}
