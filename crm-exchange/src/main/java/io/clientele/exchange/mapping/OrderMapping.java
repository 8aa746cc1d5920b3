package io.clientele.exchange.mapping;

import io.clientele.exchange.internal.order.OrderHabits;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Input;

/**
 * Orders in any CSV or JSON file, by a description of where in it what stands. Immutable.
 *
 * <p>The description is a JSON object. That of a marketplace whose orders come as shipments:
 *
 * <pre>{@code
 * {
 *   "format": "json",                          json or csv
 *   "source": "letzmaart",                     the system the orders come from
 *   "records": "$.shipments[*]",               the way to the objects, or /shipments; left out for an array of them
 *   "zone": "Europe/Luxembourg",               of times without an offset; the import's unless said
 *   "currency": "EUR",                         of amounts without one; the import's unless said
 *   "fields": {
 *     "order_id": "order.number",
 *     "shipment_id": "id",
 *     "ordered_at": "order.placed_at",
 *     "total": {"path": "order.total_cents", "scale": 2},
 *     "channel": {"value": "letzmaart"},
 *     "status": "state",
 *     "email": ["customer.email", "order.email"],
 *     "lines": {
 *       "path": "items",
 *       "fields": {"sku": "sku", "name": "name", "quantity": "quantity", "price": {"path": "cents", "scale": 2}}
 *     }
 *   },
 *   "statuses": {"delivered": "completed", "declined": "cancelled"}
 * }
 * }</pre>
 *
 * <ul>
 *   <li>A field is a path in the object ({@code order.number}, {@code $.order.number} or {@code /order/number}), or the
 *       name of a column in a CSV file; of several the first that has a text counts. {@code scale} says how many digits
 *       of a whole number are decimals, {@code value} what the field is where nothing is found.
 *   <li>The fields are {@code order_id, ordered_at} (both needed), {@code total, refunded, shipment_id, shipment_total,
 *       shipment_refunded, currency, status, paid_at, completed_at, cancelled_at, refunded_at, customer_id, email,
 *       name, first_name, last_name, phone, language, birthday, company, street, postcode, city, region, country,
 *       channel, coupon, payment_method, external_id}, the parts of the two addresses with {@code billing_} and
 *       {@code shipping_} before them ({@code billing_street_2}), and in a CSV file {@code line_sku, line_product_id,
 *       line_name, line_category, line_quantity, line_price, line_total}; in JSON the same without {@code line_} within
 *       {@code lines}.
 *   <li>Objects or rows with one {@code order_id} are one order, adjacent or not: their lines are united, each
 *       {@code shipment_id} counts once. The order comes to its {@code total}; where that is not said, to the sum of
 *       the {@code shipment_total}s, else of the lines.
 *   <li>{@code statuses} says what words mean that are not known or mean something else here, as names of
 *       {@link io.clientele.order.OrderStatus}. {@code date_order} is {@code day_first} or {@code month_first}.
 * </ul>
 */
public final class OrderMapping implements FileFormat {
    private final Definition definition;

    private OrderMapping(Definition definition) {
        this.definition = definition;
    }

    /**
     * Reads a mapping file.
     *
     * @throws MappingException if it is no description of this kind
     * @throws io.clientele.exchange.text.UnreadableFileException if it is missing, empty or no text
     */
    public static OrderMapping read(Input file) {
        return new OrderMapping(MappingFile.read(file));
    }

    @Override
    public String name() {
        return "mapping";
    }

    @Override
    public String source() {
        return definition.source().orElse(name());
    }

    /** Whether the file is JSON where the mapping is of JSON, and a table where it is of a table. */
    @Override
    public boolean recognises(OpenedFile file) {
        return file.text().json() == definition.json();
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        ReadSettings its = ReadSettings.builder()
                .from(settings)
                .zone(definition.zone().orElse(settings.zone()))
                .currency(definition.currency().orElse(settings.currency()))
                .dateOrder(settings.dateOrder().or(definition::dateOrder))
                .build();
        OrderHabits habits = new OrderHabits(false, false, definition.statuses());
        if (definition.json()) {
            new MappedJson(definition, sink).read(file, its, habits);
        } else {
            MappedTable.read(definition, file, its, sink, habits);
        }
    }
}
