package io.clientele.exchange.internal.order;

import static io.clientele.exchange.internal.order.OrderField.LINE_CATEGORY;
import static io.clientele.exchange.internal.order.OrderField.LINE_NAME;
import static io.clientele.exchange.internal.order.OrderField.LINE_PRICE;
import static io.clientele.exchange.internal.order.OrderField.LINE_PRODUCT_ID;
import static io.clientele.exchange.internal.order.OrderField.LINE_QUANTITY;
import static io.clientele.exchange.internal.order.OrderField.LINE_SKU;
import static io.clientele.exchange.internal.order.OrderField.LINE_TOTAL;

import io.clientele.exchange.text.Cells;
import io.clientele.exchange.text.Fingerprint;
import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line that a row is. The lines of a shop repeat: one that says the same as one before is the same object,
 * and its numbers are not read again. Not thread-safe.
 */
final class LineReader {
    private static final int LONGEST = 1_000;

    private final OrderField[] present;
    private final Amounts amounts;
    private final boolean alwaysOne;
    private final KnownLines known = new KnownLines();
    private boolean found;
    private final Fingerprint fingerprint = new Fingerprint();

    /** @param present the fields that the file has at all */
    LineReader(Collection<OrderField> present, Amounts amounts) {
        this.present = present.stream().filter(OrderField.OF_A_LINE::contains).toArray(OrderField[]::new);
        this.amounts = amounts;
        this.alwaysOne = !present.contains(LINE_QUANTITY);
    }

    /** Reads a line; null if the row says nothing of one, or a number in it is none, which the amounts then say. */
    @Nullable
    OrderLine read(OrderFields fields) {
        found = false;
        fields.show(present, fingerprint);
        if (fingerprint.isEmpty() || (!known.find(fingerprint) && !make(fields))) {
            return null;
        }
        found = true;
        return known.line();
    }

    /** Whether the line read last says what it comes to; no if there was none. */
    boolean isPriced() {
        return found && known.isPriced();
    }

    /** What the line read last comes to, in millionths of the currency, or {@link KnownLines#NOT_EXACT}. */
    long millionths() {
        return found ? known.millionths() : 0;
    }

    private boolean isPriced(OrderLine line, OrderFields fields) {
        return line.total().isPresent()
                || (line.unitPrice().isPresent()
                        && (alwaysOne || !fields.get(LINE_QUANTITY).isEmpty()));
    }

    /** Makes the line; whether its numbers can be read. */
    private boolean make(OrderFields fields) {
        @Nullable BigDecimal quantity = amounts.number(fields, LINE_QUANTITY);
        OrderLine line = OrderLine.builder()
                .sku(text(fields, LINE_SKU))
                .productId(text(fields, LINE_PRODUCT_ID))
                .name(text(fields, LINE_NAME))
                .category(text(fields, LINE_CATEGORY))
                .quantity(quantity == null ? BigDecimal.ONE : quantity)
                .unitPrice(Optional.ofNullable(amounts.number(fields, LINE_PRICE)))
                .total(Optional.ofNullable(amounts.number(fields, LINE_TOTAL)))
                .build();
        if (amounts.refusal() != null) {
            return false;
        }
        known.put(fingerprint, line, isPriced(line, fields));
        return true;
    }

    private Optional<String> text(OrderFields fields, OrderField field) {
        String text = fields.text(field);
        if (text.length() > LONGEST) {
            amounts.refuse(field, "is longer than " + LONGEST + " characters");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Cells.unguarded(text));
    }
}
