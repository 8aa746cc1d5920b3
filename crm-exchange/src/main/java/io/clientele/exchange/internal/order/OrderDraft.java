package io.clientele.exchange.internal.order;

import io.clientele.exchange.text.Cell;
import io.clientele.exchange.text.Fingerprint;
import io.clientele.order.Order;
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
    private static final long MOST_MILLIONTHS = 1L << 61;

    private String id;
    private OrderField[] keptFields = new OrderField[4];
    private String[] keptTexts = new String[4];
    private int kept;
    private List<OrderLine> packedLines = List.of();
    private List<String> shipmentIds = List.of();
    private long[] rows = new long[4];
    private @Nullable OrderLine[] lines = new @Nullable OrderLine[4];
    private int size;
    private int rejectedRows;
    private long millionths;
    private boolean summed = true;
    private long headFirst;
    private long headSecond;
    private @Nullable PartyTexts parties;
    private @Nullable Instant orderedAt;
    private long orderedAtHash;
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

    /** Forgets the order that it was the draft of, and begins with another: a file has many. */
    void begin(String itsId) {
        id = itsId;
        kept = 0;
        size = 0;
        rejectedRows = 0;
        packedLines = List.of();
        shipmentIds = List.of();
        millionths = 0;
        summed = true;
        headFirst = 0;
        headSecond = 0;
        parties = null;
        orderedAt = null;
        orderedAtHash = 0;
        currency = null;
        total = null;
        partTotals = null;
        refunded = null;
    }

    /** The text of a field, if a row had one: there are few, so they are not looked up but looked through. */
    public @Nullable String text(OrderField field) {
        for (int i = 0; i < kept; i++) {
            if (keptFields[i] == field) {
                return keptTexts[i];
            }
        }
        return null;
    }

    /** Whether the text of a field is this one. */
    boolean says(OrderField field, CharSequence text) {
        String known = text(field);
        return known != null && same(known, text);
    }

    static boolean same(String known, CharSequence text) {
        return text instanceof Cell cell ? cell.is(known) : known.contentEquals(text);
    }

    /** Keeps the text of a field that has none yet. */
    public void keep(OrderField field, String text) {
        if (kept == keptFields.length) {
            keptFields = Arrays.copyOf(keptFields, kept * 2);
            keptTexts = Arrays.copyOf(keptTexts, kept * 2);
        }
        keptFields[kept] = field;
        keptTexts[kept] = text;
        kept++;
    }

    /** Adds a line that does not stand in a row of its own. */
    void addLine(OrderLine line) {
        packedLines = packedLines.isEmpty() ? new ArrayList<>() : packedLines;
        packedLines.add(line);
        summed = false;
    }

    void addShipment(String shipment) {
        shipmentIds = shipmentIds.isEmpty() ? new ArrayList<>() : shipmentIds;
        shipmentIds.add(shipment);
    }

    List<String> shipmentIds() {
        return shipmentIds;
    }

    /** Adds a row that is one line, or none, and what the line comes to in millionths. */
    void addRow(long row, @Nullable OrderLine line, boolean rowIsPriced, long comesTo) {
        addRow(row, line, rowIsPriced);
        millionths += comesTo;
        if (comesTo == KnownLines.NOT_EXACT || Math.abs(millionths) > MOST_MILLIONTHS) {
            summed = false;
            millionths = 0;
        }
    }

    /** Adds a row; whether it is priced is kept in the sign. */
    void addRow(long row, @Nullable OrderLine line, boolean rowIsPriced) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        rows[size] = rowIsPriced ? row : -row;
        lines[size] = line;
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
        return row(0);
    }

    long row(int i) {
        return Math.abs(rows[i]);
    }

    boolean isPriced(int i) {
        return rows[i] > 0;
    }

    /** Takes a row out again. */
    void remove(int i) {
        int behind = size - i - 1;
        System.arraycopy(rows, i + 1, rows, i, behind);
        System.arraycopy(lines, i + 1, lines, i, behind);
        size--;
        rejectedRows++;
        summed = false;
    }

    /** Whether the row before said the same of the whole order. */
    boolean saidTheSame(Fingerprint head) {
        return headFirst == head.first() && headSecond == head.second();
    }

    /** A row said this of the whole order. */
    void said(Fingerprint head) {
        headFirst = head.first();
        headSecond = head.second();
    }

    /** Gives the lines to an order. */
    void tellLines(Order.Builder order) {
        for (int i = 0; i < size; i++) {
            OrderLine line = lines[i];
            if (line != null) {
                order.addLines(line);
            }
        }
        if (!packedLines.isEmpty()) {
            order.addAllLines(packedLines);
        }
    }

    /** Whether what the lines come to is a number of millionths. */
    boolean isSummed() {
        return summed;
    }

    /** What the lines come to in millionths, if it is summed. */
    long millionths() {
        return millionths;
    }

    /** The exact sum of what the lines come to. */
    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < size; i++) {
            OrderLine line = lines[i];
            sum = line == null ? sum : sum.add(line.amount());
        }
        for (OrderLine line : packedLines) {
            sum = sum.add(line.amount());
        }
        return sum;
    }

    @Nullable
    PartyTexts parties() {
        return parties;
    }

    void parties(PartyTexts its) {
        parties = its;
    }

    @Nullable
    Instant orderedAt() {
        return orderedAt;
    }

    /** Whether a row before had this time, by the hash of its text. */
    boolean wasPlaced(long hashOfTime) {
        return orderedAtHash == hashOfTime;
    }

    void placed(Instant at, long hashOfTime) {
        orderedAtHash = hashOfTime;
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
