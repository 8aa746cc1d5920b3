package io.clientele.exchange.internal.order;

import io.clientele.exchange.text.Fingerprint;
import io.clientele.exchange.text.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the row that is being read: the same object shows them all. Not thread-safe. */
final class RowFields implements OrderFields {
    private static final int FIELDS = OrderField.values().length;
    private static final int OF_A_LINE = OrderField.OF_A_LINE.size();

    private final List<OrderFields> furtherLines;
    private @Nullable Row row;

    /** @param places how many places the selection has: those behind the fields are of further lines */
    RowFields(int places) {
        List<OrderFields> further = new ArrayList<>();
        for (int first = FIELDS; first < places; first += OF_A_LINE) {
            further.add(new FurtherLine(first));
        }
        this.furtherLines = List.copyOf(further);
    }

    void show(Row next) {
        row = next;
    }

    @Override
    public CharSequence get(OrderField field) {
        Row current = row;
        return current == null ? "" : current.cell(field);
    }

    @Override
    public String text(OrderField field) {
        Row current = row;
        return current == null ? "" : current.text(field);
    }

    @Override
    public void show(OrderField[] fields, Fingerprint fingerprint) {
        Row current = row;
        if (current != null) {
            current.show(fields, fingerprint);
        }
    }

    @Override
    public List<OrderFields> furtherLines() {
        return furtherLines;
    }

    /** The fields of another line of the row. */
    private final class FurtherLine implements OrderFields {
        private final int first;

        FurtherLine(int first) {
            this.first = first;
        }

        @Override
        public CharSequence get(OrderField field) {
            Row current = row;
            return current == null ? "" : current.cell(place(field));
        }

        @Override
        public String text(OrderField field) {
            Row current = row;
            return current == null ? "" : current.text(place(field));
        }

        @SuppressWarnings("EnumOrdinal") // a selection is made in the order of the constants
        private int place(OrderField field) {
            return first + field.ordinal() - OrderField.LINE_SKU.ordinal();
        }
    }
}
