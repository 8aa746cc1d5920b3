package io.clientele.exchange.woocommerce;

import io.clientele.exchange.internal.order.OrderColumns;
import io.clientele.exchange.internal.order.OrderHabits;
import io.clientele.exchange.internal.order.OrderTable;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * Orders of WooCommerce as its two most used export plugins write them. Immutable.
 *
 * <ul>
 *   <li>Customer/Order/Coupon Export by SkyVerge: the layouts default, default with a row for each item, and import;
 *       items, refunds and coupons that are packed into one cell are unpacked.
 *   <li>Advanced Order Export by AlgolPlus: columns are known by their labels or their keys; a row is an item or an
 *       order, whose items may then stand in numbered columns side by side. Words and numbers are those of the shop's
 *       language.
 * </ul>
 *
 * <p>Times are the site's local ones, of the settings' zone.
 */
public final class WooCommerceCsv implements FileFormat {
    private static final OrderColumns COLUMNS = OrderColumns.load(WooCommerceCsv.class, "woocommerce-columns.csv");

    /** The format. */
    public WooCommerceCsv() {}

    @Override
    public String name() {
        return "woocommerce-csv";
    }

    @Override
    public String source() {
        return "woocommerce";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        boolean skyVerge = file.hasColumns("order_id", "date", "order_total", "billing_email")
                || file.hasColumns("id", "created_at", "total", "customer_user", "line_items");
        boolean named = file.hasColumns("Order Number") || file.hasColumns("Order ID");
        boolean labels = named
                && (file.hasColumns("Order Date", "Order Total Amount") || file.hasColumns("Order Date", "Order Total"))
                && (file.hasColumns("Email (Billing)") || file.hasColumns("First Name (Billing)"));
        boolean keys = named && file.hasColumns("order_date", "order_total", "billing_email");
        return skyVerge || labels || keys;
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        COLUMNS.require(file.requireTable(), "woocommerce-csv");
        OrderTable.read(
                file,
                settings,
                sink,
                COLUMNS.withFurtherLines(file.requireTable().header()),
                OrderHabits.WOOCOMMERCE,
                new WooRows());
    }
}
