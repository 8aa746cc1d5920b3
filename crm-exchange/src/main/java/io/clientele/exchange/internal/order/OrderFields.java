package io.clientele.exchange.internal.order;

import java.util.List;

/** What one row of a table, or one JSON object, says of an order: the same object may show one row after the other. */
public interface OrderFields {

    /** The text of a field, empty where there is none; it may change with the next row. */
    CharSequence get(OrderField field);

    /** The text of a field, to keep. */
    String text(OrderField field);

    /** The further lines of the order that stand in the same row, beside the one that its own fields are. */
    default List<OrderFields> furtherLines() {
        return List.of();
    }
}
