package io.clientele.exchange.magento;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * The grid of orders as a Magento admin exports it ({@code sales_order_grid.csv}): CSV with a row for each order, and
 * no lines. Immutable.
 *
 * <p>What the customer paid is the purchased total, in the currency of its sign; a sign that several currencies share
 * ({@code $}, {@code kr}) means the usual currency of the settings where it can. An order that is closed was refunded
 * in full. A part refunded stands in the base currency; where the customer paid in another one, it is converted by the
 * ratio of the two totals and rounded half up, with a remark. Days and times are those of the zone of the settings. A
 * postal address is one text, {@code street,city,region,postcode}, and is taken apart from its end where it has all
 * four parts.
 */
public final class MagentoOrders implements FileFormat {

    /** The format. */
    public MagentoOrders() {}

    @Override
    public String name() {
        return "magento";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("ID", "Purchase Date", "Grand Total (Purchased)", "Status");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<GridField> values = Values.of(file, GridField.class, sink);
        GridReader reader = new GridReader(values, settings.source().orElse(name()), settings);
        values.forEachRow(() -> reader.read().ifPresent(order -> sink.take(order, values.line(), 1)));
    }
}
