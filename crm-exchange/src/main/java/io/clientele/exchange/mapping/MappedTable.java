package io.clientele.exchange.mapping;

import io.clientele.exchange.internal.order.OrderColumns;
import io.clientele.exchange.internal.order.OrderDraft;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.internal.order.OrderFields;
import io.clientele.exchange.internal.order.OrderHabits;
import io.clientele.exchange.internal.order.OrderReader;
import io.clientele.exchange.internal.order.OrderTable;
import io.clientele.exchange.internal.order.OverlaidFields;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Header;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.UnreadableFileException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the orders of a table by a mapping. Immutable. */
final class MappedTable implements OrderTable.RowReader {
    private final Map<OrderField, Finding> changed = new EnumMap<>(OrderField.class);

    private MappedTable() {}

    static void read(Definition definition, OpenedFile file, ReadSettings settings, Sink sink, OrderHabits habits) {
        Header header = file.requireTable().header();
        Map<OrderField, String> columns = new EnumMap<>(OrderField.class);
        MappedTable mapped = new MappedTable();
        definition.fields().forEach((field, finding) -> {
            column(finding.places(), header, file).ifPresent(column -> columns.put(field, column));
            if (finding.scale() > 0 || !finding.constant().isEmpty()) {
                mapped.changed.put(field, finding);
            }
        });
        Selection selection = OrderColumns.of(columns).in(header);
        OrderTable.read(file, settings, sink, selection, habits, mapped);
    }

    /** The first of some columns that the file has. */
    private static Optional<String> column(List<String> names, Header header, OpenedFile file) {
        Optional<String> found =
                names.stream().filter(name -> !header.columns(name).isEmpty()).findFirst();
        if (found.isEmpty() && !names.isEmpty()) {
            throw new UnreadableFileException(
                    file.input().name(),
                    UnreadableFileException.Problem.UNKNOWN_COLUMN,
                    "has no column '" + String.join("' or '", names) + "', which the mapping names: it has "
                            + header.list());
        }
        return found;
    }

    @Override
    public Set<OrderField> adds() {
        return changed.keySet();
    }

    @Override
    public void add(OrderReader reader, OrderDraft draft, OrderFields row, long line) {
        if (changed.isEmpty()) {
            reader.addRow(draft, row, line);
            return;
        }
        OverlaidFields fields = new OverlaidFields(row);
        changed.forEach((field, finding) -> fields.put(field, finding.text(column -> row.text(field))));
        reader.addRow(draft, fields, line);
    }
}
