package io.clientele.exchange.internal.order;

import static io.clientele.exchange.internal.order.OrderField.CURRENCY;
import static io.clientele.exchange.internal.order.OrderField.ORDERED_AT;
import static io.clientele.exchange.internal.order.OrderField.REFUNDED;
import static io.clientele.exchange.internal.order.OrderField.SHIPMENT_ID;
import static io.clientele.exchange.internal.order.OrderField.SHIPMENT_REFUNDED;
import static io.clientele.exchange.internal.order.OrderField.SHIPMENT_TOTAL;
import static io.clientele.exchange.internal.order.OrderField.TOTAL;

import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Cell;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Fingerprint;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.TimeParser;
import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows in drafts, and hands the orders that become of them to a sink. A row whose time, amounts or currency
 * cannot be read is rejected and leaves no trace in its order. Not thread-safe.
 */
public final class OrderReader {
    private final Sink sink;
    private final Function<OrderField, String> titles;
    private final Currency usualCurrency;
    private final OrderField[] head;
    private final Fingerprint headTexts = new Fingerprint();
    private final OrderField[] ofTheOrder;
    private final boolean inShipments;
    private final Amounts amounts;
    private final TimeParser times;
    private final LineReader lines;
    private final OrderMaker maker;
    private final Map<String, Currency> currencies = new HashMap<>();

    /**
     * A reader for one file.
     *
     * @param titles how the file calls a field
     * @param present the fields that the file has
     */
    public OrderReader(
            ReadSettings settings,
            OrderHabits habits,
            Sink sink,
            Function<OrderField, String> titles,
            Collection<OrderField> present,
            DecimalStyle decimals,
            DateOrder dates) {
        this.sink = sink;
        this.titles = titles;
        this.usualCurrency = settings.currency();
        this.head = present.stream()
                .filter(field -> !OrderField.OF_A_LINE.contains(field))
                .toArray(OrderField[]::new);
        this.ofTheOrder =
                present.stream().filter(OrderField.OF_THE_ORDER::contains).toArray(OrderField[]::new);
        this.inShipments = present.contains(SHIPMENT_ID) || present.contains(SHIPMENT_TOTAL);
        this.amounts = new Amounts(decimals);
        this.times = new TimeParser(settings.zone(), dates);
        this.lines = new LineReader(present, amounts);
        this.maker = new OrderMaker(settings, habits, sink, titles, present, times);
    }

    /**
     * Reads a line that does not stand in a row of its own; null where it says nothing, or a number in it cannot be
     * read: the order is then kept without it.
     */
    public @Nullable OrderLine line(OrderFields fields, long row) {
        amounts.startRow();
        @Nullable OrderLine line = lines.read(fields);
        @Nullable Refusal refusal = amounts.refusal();
        if (refusal != null) {
            sink.remark(row, titles.apply(refusal.field()), refusal.reason() + " and its line was left out");
        }
        return line;
    }

    /** Whether the line that was read last says what it comes to. */
    public boolean lineIsPriced() {
        return lines.isPriced();
    }

    /** Adds a row that is a line of the order, or all of it; it is rejected if it cannot be used. */
    public void addRow(OrderDraft draft, OrderFields fields, long row) {
        amounts.startRow();
        @Nullable OrderLine line = lines.read(fields);
        if (addVital(draft, fields, row)) {
            draft.addRow(row, line, lines.isPriced(), lines.millionths());
        }
    }

    /**
     * Adds a row or an object that has several lines; it is rejected if it cannot be used.
     *
     * @param priced whether all lines say what they come to
     */
    public void addWithLines(OrderDraft draft, OrderFields fields, List<OrderLine> its, boolean priced, long row) {
        boolean again = draft.shipmentIds().contains(fields.text(SHIPMENT_ID));
        amounts.startRow();
        if (addVital(draft, fields, row)) {
            draft.addRow(row, null, priced || !fields.get(SHIPMENT_TOTAL).isEmpty());
            if (!again) {
                its.forEach(draft::addLine);
            }
        }
    }

    /** A row that repeats what the one before said of the order, as most do, has nothing to add but its line. */
    private boolean addVital(OrderDraft draft, OrderFields fields, long row) {
        if (inShipments) {
            return addHead(draft, fields, row);
        }
        fields.show(head, headTexts);
        if (draft.saidTheSame(headTexts) && amounts.refusal() == null) {
            return true;
        }
        boolean added = addHead(draft, fields, row);
        if (added) {
            draft.said(headTexts);
        }
        return added;
    }

    private boolean addHead(OrderDraft draft, OrderFields fields, long row) {
        @Nullable Instant orderedAt = orderedAt(draft, fields);
        Currency currency = currency(draft, fields);
        int decimals = Math.max(0, currency.getDefaultFractionDigits());
        @Nullable BigDecimal total = amount(draft, fields, TOTAL, decimals);
        @Nullable BigDecimal refunded = amount(draft, fields, REFUNDED, decimals);
        @Nullable BigDecimal part = inShipments ? amounts.amount(fields, SHIPMENT_TOTAL, decimals) : null;
        @Nullable BigDecimal partRefunded = inShipments ? amounts.amount(fields, SHIPMENT_REFUNDED, decimals) : null;
        @Nullable Refusal refusal = amounts.refusal();
        if (refusal != null) {
            sink.reject(row, titles.apply(refusal.field()), refusal.reason());
            draft.rowWasRejected();
            return false;
        }
        if (orderedAt != null) {
            draft.placed(orderedAt, hash(fields.get(ORDERED_AT)));
        }
        if (draft.currency() == null && !fields.get(CURRENCY).isEmpty()) {
            draft.currency(currency);
            keep(draft, fields, CURRENCY);
        }
        if (total != null && firstOfItsKind(draft, fields, TOTAL, row)) {
            draft.total(total);
        }
        if (refunded != null && firstOfItsKind(draft, fields, REFUNDED, row)) {
            draft.refunded(refunded);
        }
        if (inShipments) {
            addPart(draft, fields, part, partRefunded, row);
        }
        maker.buyers().add(draft, fields);
        for (OrderField field : ofTheOrder) {
            keep(draft, fields, field);
        }
        return true;
    }

    private void addPart(
            OrderDraft draft, OrderFields fields, @Nullable BigDecimal part, @Nullable BigDecimal refunded, long row) {
        String shipment = fields.text(SHIPMENT_ID);
        if (draft.shipmentIds().contains(shipment)) {
            sink.remark(row, titles.apply(SHIPMENT_ID), "came before in this file, and was not added again");
            return;
        }
        if (!shipment.isEmpty()) {
            draft.addShipment(shipment);
        }
        if (part != null) {
            draft.addPart(part);
        }
        if (refunded != null) {
            @Nullable BigDecimal before = draft.refunded();
            draft.refunded(before == null ? refunded.abs() : before.add(refunded.abs()));
        }
    }

    private static void keep(OrderDraft draft, OrderFields fields, OrderField field) {
        if (draft.text(field) == null && !fields.get(field).isEmpty()) {
            draft.keep(field, fields.text(field));
        }
    }

    private boolean firstOfItsKind(OrderDraft draft, OrderFields fields, OrderField field, long row) {
        if (draft.text(field) == null) {
            draft.keep(field, fields.text(field));
            return true;
        }
        sink.remark(row, titles.apply(field), "differs between the rows of one order, and the first one was taken");
        return false;
    }

    /** An amount of the whole order; null where the row has none, or the same as a row before. */
    private @Nullable BigDecimal amount(OrderDraft draft, OrderFields fields, OrderField field, int decimals) {
        CharSequence cell = fields.get(field);
        return cell.isEmpty() || draft.says(field, cell) ? null : amounts.amount(fields, field, decimals);
    }

    private @Nullable Instant orderedAt(OrderDraft draft, OrderFields fields) {
        CharSequence cell = fields.get(ORDERED_AT);
        if (cell.isEmpty() || draft.wasPlaced(hash(cell))) {
            return null;
        }
        Parsed<Instant> parsed = times.instant(cell);
        if (parsed instanceof Parsed.Refused<Instant> refused) {
            amounts.refuse(ORDERED_AT, refused.reason());
        }
        return parsed instanceof Parsed.Value<Instant> value ? value.content() : null;
    }

    private static long hash(CharSequence text) {
        return text instanceof Cell cell ? cell.hash() : text.toString().hashCode() | 1L << 40;
    }

    private Currency currency(OrderDraft draft, OrderFields fields) {
        CharSequence cell = fields.get(CURRENCY);
        @Nullable Currency before = draft.currency();
        if (cell.isEmpty() || draft.says(CURRENCY, cell)) {
            return before == null ? usualCurrency : before;
        }
        @Nullable Currency its = currency(fields.text(CURRENCY));
        if (its == null) {
            amounts.refuse(CURRENCY, "is no code of a currency, such as EUR");
        } else if (before != null && !before.equals(its)) {
            amounts.refuse(CURRENCY, "is not the currency of the order's rows before it");
        }
        return its == null ? usualCurrency : its;
    }

    private @Nullable Currency currency(String code) {
        @Nullable Currency known = currencies.get(code);
        if (known != null) {
            return known;
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        try {
            Currency found = Currency.getInstance(upper);
            if (found.getDefaultFractionDigits() < 0) {
                return null;
            }
            currencies.put(code, found);
            return found;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The draft has all its rows: the order goes to the sink, or its rows are rejected. */
    public void finish(OrderDraft draft) {
        maker.finish(draft);
    }
}
