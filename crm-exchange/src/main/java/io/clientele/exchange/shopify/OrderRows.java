package io.clientele.exchange.shopify;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.GroupedRows;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.TimeParser;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes orders from the rows of the export. Not thread-safe. */
final class OrderRows implements GroupedRows.Handler<OrderDraft> {
    private static final int LONGEST_NAME = 255;

    private final Values<OrderField> values;
    private final String source;
    private final Sink sink;
    private final DecimalParser numbers = new DecimalParser(DecimalStyle.POINT);
    private final HeadReader heads;

    OrderRows(Values<OrderField> values, String source, ReadSettings settings, Sink sink) {
        this.values = values;
        this.source = source;
        this.sink = sink;
        TimeParser times = new TimeParser(settings.zone(), settings.dateOrder().orElse(DateOrder.DAY_FIRST));
        this.heads = new HeadReader(values, settings, times, numbers);
    }

    @Override
    public OrderDraft begin(String id, Row row) {
        return new OrderDraft(row.line());
    }

    @Override
    public void add(OrderDraft draft, Row row) {
        values.show(row);
        if (values.text(OrderField.NAME).length() > LONGEST_NAME) {
            values.reject(OrderField.NAME, "is longer than 255 characters");
        } else if (!isHead()) {
            further(draft);
        } else {
            head(draft);
        }
    }

    /** Whether the row says something of the whole order. */
    private boolean isHead() {
        return !(values.cell(OrderField.TOTAL).isEmpty()
                && values.cell(OrderField.CURRENCY).isEmpty()
                && values.cell(OrderField.FINANCIAL_STATUS).isEmpty());
    }

    private void head(OrderDraft draft) {
        Optional<OrderHead> head = heads.read(new OrderKey(source, values.text(OrderField.NAME)));
        if (head.isEmpty()) {
            draft.lose();
            return;
        }
        if (draft.hasHead()) {
            values.remark(OrderField.NAME, "is that of an order further up, which this copy replaces");
        }
        draft.begin(head.get(), values.line());
        line().ifPresent(draft::add);
    }

    private void further(OrderDraft draft) {
        if (draft.isLost()) {
            rejectFurther(values.line());
        } else {
            draft.take(values.line());
            line().ifPresent(draft::add);
        }
    }

    private Optional<OrderLine> line() {
        Optional<BigDecimal> quantity = values.number(OrderField.LINE_QUANTITY, numbers);
        Optional<BigDecimal> price = values.number(OrderField.LINE_PRICE, numbers);
        Optional<String> name = values.said(OrderField.LINE_NAME);
        Optional<String> sku = values.said(OrderField.LINE_SKU);
        if (name.isEmpty() && sku.isEmpty() && price.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal many = quantity.orElse(BigDecimal.ONE);
        Optional<BigDecimal> discounted = values.number(OrderField.LINE_DISCOUNT, numbers)
                .filter(discount -> discount.signum() > 0)
                .flatMap(discount -> price.map(one -> one.multiply(many).subtract(discount)));
        return Optional.of(OrderLine.builder()
                .quantity(many)
                .unitPrice(price)
                .total(discounted)
                .name(name)
                .sku(sku)
                .build());
    }

    @Override
    public void finish(OrderDraft draft) {
        draft.rowsWithoutHead().forEach(this::rejectFurther);
        draft.finished(sink, values.title(OrderField.TOTAL))
                .ifPresent(order -> sink.take(order, draft.firstLine(), draft.rows()));
    }

    private void rejectFurther(long line) {
        sink.reject(
                line,
                values.title(OrderField.NAME),
                "is that of an order whose first row, with its amounts, is missing or cannot be used");
    }

    @Override
    public void withoutId(Row row) {
        values.show(row);
        values.reject(OrderField.NAME, "is empty");
    }
}
