package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.ContactId;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.money.Money;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.order.Orders;
import io.clientele.order.PurchaseRules;
import io.clientele.profile.CustomerProfile;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A file of orders that is being written: a row for each order, purchase or not, in the order in which they come. Not
 * thread-safe; the stream stays open.
 *
 * <p>Its columns are:
 *
 * <ul>
 *   <li>{@code source}, {@code order_id}: the system that the order comes from and its id there
 *   <li>{@code customer}, {@code contact_id}, {@code email}: whose it is; {@code email} is the main address, and for an
 *       order that belongs to nobody the one it was placed with
 *   <li>{@code ordered_at}: when, with the offset of the shop's zone: {@code 2026-01-05T11:00:00+01:00}
 *   <li>{@code status}: {@code pending}, {@code paid}, {@code processing}, {@code completed}, {@code partly_refunded},
 *       {@code refunded}, {@code cancelled}, {@code failed}, {@code test}; the shop's own word for one that is not
 *       known, nothing where the shop says none
 *   <li>{@code currency}, {@code total}, {@code refunded}, {@code net}: what was asked, what was paid back, and the
 *       difference; a return has a total below zero
 *   <li>{@code is_purchase}: {@code true} or {@code false}, as {@link PurchaseRules} have it
 *   <li>{@code channel}, {@code coupons}, {@code payment_method}
 *   <li>{@code country}: ISO code of where it was sent, else of where it was billed
 *   <li>{@code lines}, {@code items}: how many lines it has, and what is in them: {@code 2 x Mug; 1 x Tea}
 * </ul>
 *
 * <pre>{@code
 * OrderSheet sheet = OrderSheet.on(out, CsvProfile.MACHINE, tenant.zone(), rules.purchases());
 * people.forEach(who -> sheet.add(who, reader.history(who.id())));
 * ExportReport report = sheet.finish();
 * }</pre>
 */
public final class OrderSheet {
    private static final int PAGE = 1_000;

    private final Line line;
    private final ZoneId zone;
    private final PurchaseRules rules;
    private final List<Column<Sold>> columns;
    private long rows;

    private OrderSheet(OutputStream out, CsvProfile profile, ZoneId zone, PurchaseRules rules) {
        this.line = new Line(out, profile);
        this.zone = zone;
        this.rules = rules;
        this.columns = columns();
        line.header(columns.stream().map(Column::title).toList());
    }

    /** An order and whose it is. */
    private record Sold(Order order, Optional<CustomerProfile> buyer) {}

    /**
     * Begins a file with its header.
     *
     * @param zone the zone whose offset the times have
     * @param rules which orders are purchases
     * @throws java.io.UncheckedIOException if the stream does not take it
     */
    public static OrderSheet on(OutputStream out, CsvProfile profile, ZoneId zone, PurchaseRules rules) {
        return new OrderSheet(out, profile, zone, rules);
    }

    /**
     * Adds orders of somebody, in the order given.
     *
     * @throws java.io.UncheckedIOException if the stream does not take them
     */
    public void add(CustomerProfile who, List<Order> orders) {
        orders.forEach(order -> write(new Sold(order, Optional.of(who))));
    }

    /**
     * Adds those of a storage's orders that belong to nobody, because nothing in them says who placed them, by key.
     *
     * @param asOf the last day whose orders are taken
     * @throws java.io.UncheckedIOException if the stream does not take them
     */
    public void addOrdersOfNobody(Orders orders, LocalDate asOf) {
        List<Order> page = orders.page(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(order -> BuyerKey.of(order).isEmpty())
                    .filter(order ->
                            !LocalDate.ofInstant(order.placedAt(), zone).isAfter(asOf))
                    .forEachOrdered(order -> write(new Sold(order, Optional.empty())));
            OrderKey last = page.get(page.size() - 1).key();
            page = orders.page(Optional.of(last), PAGE);
        }
    }

    private void write(Sold sold) {
        columns.forEach(column -> column.cell().accept(line, sold));
        line.end();
        rows++;
    }

    /**
     * Hands all rows to the stream and says how many there are.
     *
     * @throws java.io.UncheckedIOException if the stream does not take them
     */
    public ExportReport finish() {
        line.flush();
        return ExportReport.builder()
                .given(rows)
                .rows(rows)
                .emptiedCells(line.emptied())
                .build();
    }

    private List<Column<Sold>> columns() {
        return List.of(
                order("source", (cell, order) -> cell.text(order.key().source())),
                order("order_id", (cell, order) -> cell.text(order.key().id())),
                buyer("customer", CustomerProfile::customer),
                new Column<>(
                        "contact_id",
                        (cell, sold) ->
                                cell.code(sold.buyer().map(CustomerProfile::id).map(ContactId::value))),
                new Column<>(
                        "email",
                        (cell, sold) -> cell.email(sold.buyer()
                                .map(CustomerProfile::email)
                                .orElse(sold.order().buyer().email()))),
                order("ordered_at", (cell, order) -> cell.code(time(order))),
                order("status", (cell, order) -> cell.text(status(order))),
                order(
                        "currency",
                        (cell, order) -> cell.code(order.total().currency().getCurrencyCode())),
                order("total", (cell, order) -> cell.money(order.total())),
                order(
                        "refunded",
                        (cell, order) -> cell.money(
                                order.refunded().orElse(Money.zero(order.total().currency())))),
                order("net", (cell, order) -> cell.money(order.net())),
                order("is_purchase", (cell, order) -> cell.yes(rules.isPurchase(order))),
                order("channel", (cell, order) -> cell.text(order.channel())),
                order("coupons", (cell, order) -> cell.list(order.coupons().stream())),
                order("payment_method", (cell, order) -> cell.text(order.paymentMethod())),
                order("country", (cell, order) -> cell.country(country(order))),
                order("lines", (cell, order) -> cell.number(order.lines().size())),
                order("items", (cell, order) -> cell.made(items(order))));
    }

    private static Column<Sold> order(String title, BiConsumer<Line, Order> cell) {
        return new Column<>(title, (line, sold) -> cell.accept(line, sold.order()));
    }

    private static Column<Sold> buyer(String title, Function<CustomerProfile, String> text) {
        return new Column<>(title, (line, sold) -> line.text(sold.buyer().map(text)));
    }

    private String time(Order order) {
        return order.placedAt().atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String status(Order order) {
        if (order.status() == OrderStatus.NONE) {
            return "";
        }
        String name = order.status().name().toLowerCase(Locale.ROOT);
        return order.status() == OrderStatus.UNKNOWN ? order.statusName().orElse(name) : name;
    }

    private static Optional<Country> country(Order order) {
        return order.shippingAddress()
                .flatMap(PostalAddress::country)
                .or(() -> order.billingAddress().flatMap(PostalAddress::country));
    }

    private static String items(Order order) {
        return order.lines().stream().map(OrderSheet::item).collect(Collectors.joining(Line.BETWEEN));
    }

    private static String item(OrderLine line) {
        String what = line.name().or(line::sku).or(line::productId).orElse("?").replaceAll("\\R", " ");
        return line.quantity().stripTrailingZeros().toPlainString() + " x " + what;
    }
}
