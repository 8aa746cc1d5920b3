package io.clientele.exchange.shopify;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.GroupedRows;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * The orders export of a Shopify shop: CSV with a row for each line of an order, adjacent or not. Immutable.
 *
 * <p>An order is known by its name ({@code #1001}), which is unique in its shop and stands in every export that Shopify
 * ever had; the number in {@code Id}, which older exports lack, is kept as its external id. Status, amounts and
 * addresses stand in the first row of an order only. If an order stands in the file more than once, as when exports
 * were pasted together, the last copy is taken. Further rows whose first row is not there, or cannot be used, are
 * rejected: amount and currency of their order are not known.
 *
 * <p>The status is that of the payment, and {@code COMPLETED} for an order that is paid and fulfilled. A date in
 * {@code Cancelled at} makes it cancelled, a refund partly or fully refunded, and Shopify's bogus payment gateway a
 * test. {@code Accepts Marketing} is a consent to e-mail marketing at the time of the order, without proof; a no says
 * nothing of what was agreed at another time.
 */
public final class ShopifyOrders implements FileFormat {

    /** The format. */
    public ShopifyOrders() {}

    @Override
    public String name() {
        return "shopify";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("Name", "Financial Status", "Created at", "Lineitem name");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<OrderField> values = Values.of(file, OrderField.class, sink);
        OrderRows rows = new OrderRows(values, settings.source().orElse(name()), settings, sink);
        GroupedRows.read(values.table(), values.selection(), OrderField.NAME, sink, rows);
    }
}
