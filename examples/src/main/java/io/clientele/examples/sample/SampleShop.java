package io.clientele.examples.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Maison Lëtz, an invented shop in Luxembourg for gifts, home and food, as its systems export it: about 1,500 people
 * and three years of orders, from 2023-07-01 to 2026-06-30 on the clock of Europe/Luxembourg, in euro and a few in
 * Swiss francs. All addresses are under {@code .example}; telephone numbers are of ranges nobody is known to have. The
 * same bytes on every run and every JDK.
 *
 * <table>
 * <caption>The files</caption>
 * <tr><th>name</th><th>what it is</th></tr>
 * <tr><td>{@code woocommerce-orders.json}</td><td>the first site, until June 2025: an array of orders as the REST API
 * (version 3) gives them</td></tr>
 * <tr><td>{@code shopify-orders.csv}</td><td>the second site and the till, from July 2025: the admin's export</td></tr>
 * <tr><td>{@code shopify-customers.csv}</td><td>the second site's customers: the admin's export</td></tr>
 * <tr><td>{@code marketplace-shipments.json}</td><td>orders from a marketplace, all three years, as shipments</td></tr>
 * <tr><td>{@code marketplace-mapping.json}</td><td>where in the marketplace's file what stands</td></tr>
 * <tr><td>{@code counter-sales.csv}</td><td>market days: {@code ;} between cells, Windows-1252, {@code 1.234,50},
 * {@code 31.12.2024 11:30}; one row per item, the total of the order on each</td></tr>
 * <tr><td>{@code subscribed_…}, {@code unsubscribed_…}, {@code cleaned_members_export_sample.csv}</td><td>the
 * newsletter's audience as Mailchimp exports it</td></tr>
 * </table>
 *
 * <p>The marketplace's file is an array of shipments. An order with several items may come in two shipments, which
 * share the number of the order; {@code total_cents} is the shipment's ({@code items_cents} and {@code shipping_cents};
 * the first one carries all the cost of shipping), {@code order_total_cents} the whole order's. Amounts are whole cents
 * with taxes included, times are UTC, {@code state} is one of {@code unconfirmed, confirmed, delivered, declined,
 * returned} and, a few times, {@code in_locker}, {@code locale} is like {@code fr} or {@code fr-LU}:
 *
 * <pre>
 * {"channel": "letzmaart", "external_order_number": "LM-2024-104789", "external_shipment_id": "H20241047891",
 *  "state": "delivered", "placed_at": "2024-11-20T18:02:11Z", "confirmed_at": "…" or null, "shipped_at": "…" or null,
 *  "delivered_at": "…" or null, "currency": "EUR", "items_cents": 3690, "shipping_cents": 490, "tax_cents": 539,
 *  "discount_cents": 0, "total_cents": 4180, "order_total_cents": 6070, "refunded_cents": 0,
 *  "customer": {"first_name": "…", "last_name": "…", "email": "…", "phone": "…", "locale": "fr-LU"},
 *  "bill_address": {"first_name": "…", "last_name": "…", "company": "", "street": "…", "postcode": "…", "city": "…",
 *  "country": "LU"}, "ship_address": {the same},
 *  "items": [{"unit_id": "H20241047891-307", "sku": "CER-01", "product_id": "307", "name": "…",
 *  "category": "Ceramics", "quantity": 1, "price_cents": 1800, "total_cents": 1800}]}
 * </pre>
 *
 * <p>Three in ten of its buyers share one stand-in address ({@code orders@marketplace-relay.example}), as many have a
 * relay address of their own, the others show theirs.
 *
 * <p>Twelve orders or members are broken, and to be rejected:
 *
 * <ul>
 *   <li>first site: a date of 2024-02-30, a total of {@code NaN}, an order without {@code id} and {@code number};
 *   <li>second site: a date of 2026-02-30, a total of {@code 1e999}, an order without {@code Name} and {@code Id};
 *   <li>marketplace: an order number that is {@code null}, a total of {@code 1e999} (both on every shipment of their
 *       order);
 *   <li>market days: a date of 30.02.2024, a total of {@code 1e999}, an order without number (on every row of it);
 *   <li>audience: an address without {@code @}.
 * </ul>
 *
 * <p>The rest is untidy, and to be taken: addresses in capitals, with blanks around them or as {@code Name <address>};
 * the same person under two addresses; names with an emoji, in capitals, or like a formula; an order whose address
 * lacks its {@code @}; orders written twice; rows with a cell too many, and blank lines; statuses nobody knows
 * ({@code partially-shipped}, {@code disputed}, {@code in_locker}); orders for nothing, one paid through the test
 * gateway, and sales to passers-by.
 *
 * <p>Immutable.
 */
public final class SampleShop {
    private static final long SEED = 2023_07_01L;

    private final List<SampleFile> files;

    private SampleShop(List<SampleFile> files) {
        this.files = List.copyOf(files);
    }

    /** The shop. Makes it anew, which takes some tenths of a second. */
    public static SampleShop standard() {
        People people = People.of(SEED);
        List<Purchase> trade = Trade.of(people, SEED);
        List<Purchase> second = of(trade, Channel.SHOPIFY, Channel.TILL);
        return new SampleShop(ImmutableList.<SampleFile>builder()
                .add(orders("woocommerce-orders.json", utf8(WooOrders.of(of(trade, Channel.WOOCOMMERCE), SEED))))
                .add(orders("shopify-orders.csv", ShopifyOrders.of(second, SEED)))
                .add(new SampleFile(
                        "shopify-customers.csv", SampleFile.Kind.CUSTOMERS, ShopifyCustomers.of(people, second, SEED)))
                .add(orders("marketplace-shipments.json", utf8(Shipments.of(of(trade, Channel.MARKETPLACE), SEED))))
                .add(new SampleFile("marketplace-mapping.json", SampleFile.Kind.MAPPING, mapping()))
                .add(orders("counter-sales.csv", CounterSales.of(of(trade, Channel.STALL), SEED)))
                .addAll(Audience.of(people, SEED))
                .build());
    }

    private static List<Purchase> of(List<Purchase> trade, Channel... channels) {
        Set<Channel> wanted = EnumSet.copyOf(Arrays.asList(channels));
        return trade.stream()
                .filter(purchase -> wanted.contains(purchase.channel()))
                .toList();
    }

    private static byte[] mapping() {
        try {
            return Resources.toByteArray(Objects.requireNonNull(
                    SampleShop.class.getResource("marketplace-mapping.json"), "marketplace-mapping.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static SampleFile orders(String name, byte[] content) {
        return new SampleFile(name, SampleFile.Kind.ORDERS, content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The files, orders before audiences, in an order that stays. */
    public List<SampleFile> files() {
        return files;
    }

    /**
     * Writes the files into a directory, which is made if there is none; files of the same names are replaced.
     *
     * @throws IOException if the directory cannot be made or a file cannot be written
     */
    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (SampleFile file : files) {
            Files.write(directory.resolve(file.name()), file.content());
        }
    }
}
