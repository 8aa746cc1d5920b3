package io.clientele.exchange.internal.order;

import io.clientele.exchange.text.Fingerprint;
import java.util.List;

/** What one row of a table, or one JSON object, says of an order: the same object may show one row after the other. */
public interface OrderFields {

    /** The text of a field, empty where there is none; it may change with the next row. */
    CharSequence get(OrderField field);

    /** The text of a field, to keep. */
    String text(OrderField field);

    /** Takes the fingerprint of some fields, which stands for their texts among those of the same file. */
    default void show(OrderField[] fields, Fingerprint fingerprint) {
        fingerprint.clear();
        for (OrderField field : fields) {
            fingerprint.add(get(field));
        }
    }

    /** The further lines of the order that stand in the same row, beside the one that its own fields are. */
    default List<OrderFields> furtherLines() {
        return List.of();
    }
}
