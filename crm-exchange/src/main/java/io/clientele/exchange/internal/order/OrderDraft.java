package io.clientele.exchange.internal.order;

import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order while its rows come in. Not thread-safe. */
public final class OrderDraft {
    private static final int FIELDS = OrderField.values().length;

    private final String id;
    private final @Nullable String[] texts = new @Nullable String[FIELDS];
    private final List<OrderLine> packedLines = new ArrayList<>(0);
    private final List<String> shipmentIds = new ArrayList<>(0);
    private long[] rows = new long[4];
    private @Nullable OrderLine[] lines = new @Nullable OrderLine[4];
    private boolean[] priced = new boolean[4];
    private int size;
    private int rejectedRows;
    private @Nullable Instant orderedAt;
    private @Nullable Currency currency;
    private @Nullable BigDecimal total;
    private @Nullable BigDecimal partTotals;
    private @Nullable BigDecimal refunded;

    /** A draft of an order of which nothing but the id is known. */
    public OrderDraft(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The text of a field, if a row had one. */
    @SuppressWarnings("EnumOrdinal") // the texts are kept in the order of the constants
    public @Nullable String text(OrderField field) {
        return texts[field.ordinal()];
    }

    /** Whether the text of a field is this one. */
    boolean says(OrderField field, CharSequence text) {
        String known = text(field);
        return known != null && known.contentEquals(text);
    }

    /** Keeps the text of a field. */
    @SuppressWarnings("EnumOrdinal") // the texts are kept in the order of the constants
    public void keep(OrderField field, String text) {
        texts[field.ordinal()] = text;
    }

    /** Adds a line that does not stand in a row of its own. */
    void addLine(OrderLine line) {
        packedLines.add(line);
    }

    void addShipment(String shipment) {
        shipmentIds.add(shipment);
    }

    List<String> shipmentIds() {
        return shipmentIds;
    }

    void addRow(long row, @Nullable OrderLine line, boolean rowIsPriced) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            priced = Arrays.copyOf(priced, size * 2);
        }
        rows[size] = row;
        lines[size] = line;
        priced[size] = rowIsPriced;
        size++;
    }

    void rowWasRejected() {
        rejectedRows++;
    }

    boolean hasRejectedRows() {
        return rejectedRows > 0;
    }

    /** How many rows it has that were not rejected. */
    int size() {
        return size;
    }

    /** The line of the file on which the first row that was not rejected begins. */
    public long firstRow() {
        return rows[0];
    }

    long row(int i) {
        return rows[i];
    }

    boolean isPriced(int i) {
        return priced[i];
    }

    /** Takes a row out again. */
    void remove(int i) {
        int behind = size - i - 1;
        System.arraycopy(rows, i + 1, rows, i, behind);
        System.arraycopy(lines, i + 1, lines, i, behind);
        System.arraycopy(priced, i + 1, priced, i, behind);
        size--;
        rejectedRows++;
    }

    List<OrderLine> lines() {
        List<OrderLine> all = new ArrayList<>(size + packedLines.size());
        for (int i = 0; i < size; i++) {
            OrderLine line = lines[i];
            if (line != null) {
                all.add(line);
            }
        }
        all.addAll(packedLines);
        return all;
    }

    @Nullable
    Instant orderedAt() {
        return orderedAt;
    }

    void placed(Instant at) {
        Instant known = orderedAt;
        orderedAt = known == null || at.isBefore(known) ? at : known;
    }

    @Nullable
    Currency currency() {
        return currency;
    }

    void currency(Currency its) {
        currency = its;
    }

    @Nullable
    BigDecimal total() {
        return total;
    }

    void total(BigDecimal its) {
        total = its;
    }

    @Nullable
    BigDecimal partTotals() {
        return partTotals;
    }

    void addPart(BigDecimal its) {
        BigDecimal before = partTotals;
        partTotals = before == null ? its : before.add(its);
    }

    @Nullable
    BigDecimal refunded() {
        return refunded;
    }

    /** Says what was paid back so far. */
    void refunded(BigDecimal its) {
        refunded = its;
    }
}
