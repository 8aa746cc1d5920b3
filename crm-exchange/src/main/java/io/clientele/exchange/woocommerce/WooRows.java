package io.clientele.exchange.woocommerce;

import com.google.common.collect.ImmutableSet;
import io.clientele.exchange.internal.order.JsonFields;
import io.clientele.exchange.internal.order.OrderDraft;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.internal.order.OrderFields;
import io.clientele.exchange.internal.order.OrderReader;
import io.clientele.exchange.internal.order.OrderTable;
import io.clientele.exchange.internal.order.OverlaidFields;
import io.clientele.order.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of an export plugin, and unpacks what stands packed in its cells. Immutable. */
final class WooRows implements OrderTable.RowReader {
    private static final ImmutableSet<OrderField> UNPACKED = ImmutableSet.<OrderField>builder()
            .addAll(OrderField.OF_A_LINE)
            .add(OrderField.REFUNDED_AT, OrderField.COUPON)
            .build();

    @Override
    public Set<OrderField> adds() {
        return UNPACKED;
    }

    @Override
    public void add(OrderReader reader, OrderDraft draft, OrderFields row, long line) {
        String items = row.text(OrderField.PACKED_LINES);
        OverlaidFields fields = new OverlaidFields(row);
        refunds(fields, row.text(OrderField.PACKED_REFUNDS));
        coupons(fields, row.text(OrderField.PACKED_COUPONS));
        if (items.isEmpty() && row.furtherLines().isEmpty()) {
            reader.addRow(draft, fields, line);
        } else {
            List<OrderLine> lines = new ArrayList<>();
            boolean priced = add(reader, row, line, lines);
            for (OrderFields further : row.furtherLines()) {
                priced &= add(reader, further, line, lines);
            }
            for (Map<String, String> item : PackedCell.read(items)) {
                priced &= add(reader, packed(item), line, lines);
            }
            reader.addWithLines(draft, fields, lines, priced, line);
        }
    }

    /** Adds a line, if there is one; whether it says what it comes to, which none does too. */
    private static boolean add(OrderReader reader, OrderFields fields, long line, List<OrderLine> lines) {
        @Nullable OrderLine its = reader.line(fields, line);
        if (its != null) {
            lines.add(its);
        }
        return its == null || reader.lineIsPriced();
    }

    private static JsonFields packed(Map<String, String> item) {
        return new JsonFields()
                .put(OrderField.LINE_SKU, item.getOrDefault("sku", ""))
                .put(OrderField.LINE_PRODUCT_ID, item.getOrDefault("product_id", ""))
                .put(OrderField.LINE_NAME, item.getOrDefault("name", ""))
                .put(OrderField.LINE_QUANTITY, item.getOrDefault("quantity", ""))
                .put(OrderField.LINE_TOTAL, item.getOrDefault("total", ""));
    }

    /** The day of the last refund; what they come to stands in a column of its own. */
    private static void refunds(OverlaidFields fields, String cell) {
        PackedCell.read(cell).stream()
                .map(refund -> refund.get("date"))
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .ifPresent(last -> fields.put(OrderField.REFUNDED_AT, last));
    }

    private static void coupons(OverlaidFields fields, String cell) {
        List<String> codes = PackedCell.read(cell).stream()
                .map(coupon -> coupon.getOrDefault("code", ""))
                .filter(code -> !code.isEmpty())
                .toList();
        if (!codes.isEmpty()) {
            fields.put(OrderField.COUPON, String.join(",", codes));
        }
    }
}
