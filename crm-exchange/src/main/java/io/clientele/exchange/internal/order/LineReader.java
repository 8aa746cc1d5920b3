package io.clientele.exchange.internal.order;

import static io.clientele.exchange.internal.order.OrderField.LINE_CATEGORY;
import static io.clientele.exchange.internal.order.OrderField.LINE_NAME;
import static io.clientele.exchange.internal.order.OrderField.LINE_PRICE;
import static io.clientele.exchange.internal.order.OrderField.LINE_PRODUCT_ID;
import static io.clientele.exchange.internal.order.OrderField.LINE_QUANTITY;
import static io.clientele.exchange.internal.order.OrderField.LINE_SKU;
import static io.clientele.exchange.internal.order.OrderField.LINE_TOTAL;

import io.clientele.exchange.text.Cell;
import io.clientele.exchange.text.Cells;
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
    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 1_000;

    private final OrderField[] present;
    private final Amounts amounts;
    private final boolean alwaysOne;
    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];
    private boolean priced;

    private static final class Entry {
        private final String[] texts;
        private final OrderLine line;
        private final boolean priced;

        Entry(String[] texts, OrderLine line, boolean priced) {
            this.texts = texts;
            this.line = line;
            this.priced = priced;
        }
    }

    /** @param present the fields that the file has at all */
    LineReader(Collection<OrderField> present, Amounts amounts) {
        this.present = present.stream().filter(OrderField.OF_A_LINE::contains).toArray(OrderField[]::new);
        this.amounts = amounts;
        this.alwaysOne = !present.contains(LINE_QUANTITY);
    }

    /** Whether the line read last says what it comes to. */
    boolean isPriced() {
        return priced;
    }

    /** Reads a line; null if the row says nothing of one, or a number in it is none, which the amounts then say. */
    @Nullable
    OrderLine read(OrderFields fields) {
        priced = false;
        int place = place(fields);
        if (place < 0) {
            return null;
        }
        Entry known = entries[place];
        if (known != null && same(known, fields)) {
            priced = known.priced;
            return known.line;
        }
        OrderLine line = make(fields);
        if (amounts.refusal() != null) {
            return null;
        }
        priced = line.total().isPresent()
                || (line.unitPrice().isPresent()
                        && (alwaysOne || !fields.get(LINE_QUANTITY).isEmpty()));
        entries[place] = new Entry(texts(fields), line, priced);
        return line;
    }

    /** Where the line is remembered; -1 if no field has a text. */
    private int place(OrderFields fields) {
        long hash = 0;
        boolean empty = true;
        for (OrderField field : present) {
            CharSequence text = fields.get(field);
            empty &= text.isEmpty();
            hash = hash * 31 + (text instanceof Cell cell ? cell.hash() : text.hashCode());
        }
        int mixed = (int) (hash ^ (hash >>> 32));
        return empty ? -1 : (mixed ^ (mixed >>> 15)) & (PLACES - 1);
    }

    private boolean same(Entry known, OrderFields fields) {
        for (int i = 0; i < present.length; i++) {
            if (!known.texts[i].contentEquals(fields.get(present[i]))) {
                return false;
            }
        }
        return true;
    }

    private String[] texts(OrderFields fields) {
        String[] texts = new String[present.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = fields.text(present[i]);
        }
        return texts;
    }

    private OrderLine make(OrderFields fields) {
        @Nullable BigDecimal quantity = amounts.number(fields, LINE_QUANTITY);
        return OrderLine.builder()
                .sku(text(fields, LINE_SKU))
                .productId(text(fields, LINE_PRODUCT_ID))
                .name(text(fields, LINE_NAME))
                .category(text(fields, LINE_CATEGORY))
                .quantity(quantity == null ? BigDecimal.ONE : quantity)
                .unitPrice(Optional.ofNullable(amounts.number(fields, LINE_PRICE)))
                .total(Optional.ofNullable(amounts.number(fields, LINE_TOTAL)))
                .build();
    }

    private Optional<String> text(OrderFields fields, OrderField field) {
        String text = fields.text(field);
        if (text.length() > LONGEST) {
            amounts.refuse(field, "is longer than " + LONGEST + " characters");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(Cells.unguarded(text));
    }
}
