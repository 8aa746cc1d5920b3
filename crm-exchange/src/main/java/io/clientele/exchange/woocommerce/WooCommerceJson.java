package io.clientele.exchange.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.exchange.internal.JsonObjects;
import io.clientele.exchange.internal.order.OrderDraft;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.internal.order.OrderHabits;
import io.clientele.exchange.internal.order.OrderReader;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.UnreadableFileException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Orders as WooCommerce's REST API gives them ({@code GET /wp-json/wc/v3/orders}): in an array, or one object behind
 * the other. Immutable.
 *
 * <p>Times in UTC ({@code date_created_gmt}) are preferred to the site's local ones. What the refunds of an order come
 * to is taken off it, and makes a paid one refunded, or partly. The language is that of WPML, Polylang, TranslatePress
 * or Weglot, where one of them notes it in {@code meta_data}. Of two objects with one id the later replaces the
 * earlier.
 */
public final class WooCommerceJson implements FileFormat {
    private static final int LONGEST_ID = 255;

    /** The format. */
    public WooCommerceJson() {}

    @Override
    public String name() {
        return "woocommerce-json";
    }

    @Override
    public String source() {
        return "woocommerce";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        Set<String> fields = file.fields();
        return fields.containsAll(Set.of("id", "line_items", "billing", "total"))
                && (fields.contains("date_created") || fields.contains("date_created_gmt"));
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        if (!file.text().json()) {
            throw new UnreadableFileException(
                    file.input().name(),
                    UnreadableFileException.Problem.NOT_JSON,
                    "is no JSON file, which the orders of WooCommerce's REST API are");
        }
        sink.unread(file.fields().stream()
                .filter(field -> !WooObject.READ.contains(field))
                .toList());
        OrderReader reader = new OrderReader(
                settings,
                OrderHabits.WOOCOMMERCE,
                sink,
                WooObject::title,
                EnumSet.allOf(OrderField.class),
                DecimalStyle.POINT,
                DateOrder.DAY_FIRST);
        JsonObjects.read(file.input(), file.text(), List.of(), new JsonObjects.Handler() {
            @Override
            public void take(JsonNode object, long line) {
                order(new WooObject(object, sink, line), reader, sink, line);
            }

            @Override
            public void reject(long line, String reason) {
                sink.reject(line, "", reason);
            }
        });
    }

    private static void order(WooObject object, OrderReader reader, Sink sink, long line) {
        String id = object.id();
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            sink.reject(line, "id", "is missing, or longer than " + LONGEST_ID + " characters");
            return;
        }
        OrderDraft draft = new OrderDraft(id);
        reader.addWithLines(draft, object.fields(), object.lines(reader), false, line);
        reader.finish(draft);
    }
}
