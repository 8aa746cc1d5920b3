package io.clientele.exchange.internal.order;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.clientele.exchange.read.GroupedRows;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads orders from a table whose rows are orders, or lines of orders. Not thread-safe. */
public final class OrderTable implements GroupedRows.Handler<OrderDraft> {
    private static final int LONGEST_ID = 255;

    private final Sink sink;
    private final Selection selection;
    private final Table table;
    private final OrderReader reader;
    private final RowReader rowReader;
    private final RowFields fields;
    /** The draft of an order that is finished. */
    private @Nullable OrderDraft spare;

    /** Adds a row to its order. */
    @FunctionalInterface
    public interface RowReader {
        /** Adds a row that begins on a line, by the methods of the reader. */
        void add(OrderReader reader, OrderDraft draft, OrderFields fields, long row);

        /** The fields that a row can have though there is no column for them. */
        default Set<OrderField> adds() {
            return Set.of();
        }
    }

    private OrderTable(
            Table table,
            Selection selection,
            ReadSettings settings,
            OrderHabits habits,
            RowReader rowReader,
            Sink sink) {
        this.table = table;
        this.selection = selection;
        this.sink = sink;
        this.fields = new RowFields(selection.size());
        this.rowReader = rowReader;
        this.reader = new OrderReader(
                settings,
                habits,
                sink,
                this::title,
                Sets.union(present(selection), rowReader.adds()),
                DecimalStyle.of(table, columns(OrderField.NUMBERS.toArray(OrderField[]::new))),
                settings.dateOrder().or(() -> dateOrder()).orElse(DateOrder.DAY_FIRST));
    }

    /**
     * Reads a table each of whose rows is an order or one line of it.
     *
     * @param columns by which names its columns go
     */
    public static void read(
            OpenedFile file, ReadSettings settings, Sink sink, OrderColumns columns, OrderHabits habits) {
        Selection selection = columns.in(file.requireTable().header());
        read(file, settings, sink, selection, habits, OrderReader::addRow);
    }

    /**
     * Reads a table whose rows are read in a way of their own.
     *
     * @param selection the columns, as {@link OrderColumns} finds them
     */
    public static void read(
            OpenedFile file,
            ReadSettings settings,
            Sink sink,
            Selection selection,
            OrderHabits habits,
            RowReader rowReader) {
        Table table = file.requireTable();
        sink.unread(selection.unread(table.header()));
        OrderTable orders = new OrderTable(table, selection, settings, habits, rowReader, sink);
        GroupedRows.read(table, selection, OrderField.ORDER_ID, sink, orders);
    }

    /** In the order of the columns: what lies side by side is read in one go. */
    private static Set<OrderField> present(Selection selection) {
        return Arrays.stream(OrderField.values())
                .filter(selection::has)
                .sorted(Comparator.comparingInt(selection::column))
                .collect(ImmutableSet.toImmutableSet());
    }

    private int[] columns(OrderField... wanted) {
        return Arrays.stream(wanted)
                .mapToInt(selection::column)
                .filter(column -> column >= 0)
                .toArray();
    }

    private Optional<DateOrder> dateOrder() {
        return DateOrder.of(table, selection.column(OrderField.ORDERED_AT));
    }

    private String title(OrderField field) {
        int column = selection.column(field);
        return column < 0 ? "" : table.header().title(column);
    }

    @Override
    public OrderDraft begin(String id, Row row) {
        OrderDraft draft = spare;
        if (draft == null) {
            return new OrderDraft(id);
        }
        spare = null;
        draft.begin(id);
        return draft;
    }

    @Override
    public void add(OrderDraft draft, Row row) {
        if (draft.id().length() > LONGEST_ID) {
            sink.reject(row.line(), title(OrderField.ORDER_ID), "is longer than " + LONGEST_ID + " characters");
            return;
        }
        if (row.extraCells() > 0) {
            sink.remark(row.line(), "", "has cells beyond the last column, which were not read");
        }
        fields.show(row);
        rowReader.add(reader, draft, fields, row.line());
    }

    @Override
    public void finish(OrderDraft draft) {
        reader.finish(draft);
        spare = draft;
    }

    @Override
    public void withoutId(Row row) {
        sink.reject(row.line(), title(OrderField.ORDER_ID), "is empty, so nobody knows which order the row is of");
    }
}
