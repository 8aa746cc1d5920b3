package io.clientele.internal.json;

import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The JSON of an order: {@code key}, {@code buyer}, {@code status}, {@code statusName}, the times {@code placed},
 * {@code paid}, {@code completed}, {@code cancelled} and {@code refundedAt}, {@code total}, {@code refunded},
 * {@code lines}, {@code channel}, {@code coupons}, {@code payment}, {@code shipTo}, {@code billTo}, {@code external}
 * and {@code shipments}.
 *
 * <p>A buyer has {@code customer}, {@code email}, {@code name}, {@code phone}, {@code language} and {@code birthday}; a
 * line {@code sku}, {@code product}, {@code name}, {@code category}, {@code quantity}, {@code price} and {@code total}.
 */
public final class OrderJson {
    private static final Buyer NOBODY = Buyer.builder().build();

    private OrderJson() {}

    /** The JSON of an order. */
    public static String write(Order order) {
        return Json.write(order, OrderJson::write);
    }

    /**
     * The order of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static Order read(String json) {
        return Json.read("order", json, OrderJson::order);
    }

    private static void write(Order order, JsonOut out) throws IOException {
        out.begin();
        out.field("key");
        out.key(order.key());
        if (!order.buyer().equals(NOBODY)) {
            out.field("buyer");
            write(order.buyer(), out);
        }
        if (order.status() != OrderStatus.NONE) {
            out.constant("status", order.status());
        }
        out.text("statusName", order.statusName());
        writeTimes(order, out);
        out.field("total");
        out.money(order.total());
        out.part("refunded", order.refunded(), (money, to) -> to.money(money));
        out.list("lines", order.lines(), OrderJson::write);
        out.text("channel", order.channel());
        out.texts("coupons", order.coupons());
        out.text("payment", order.paymentMethod());
        out.part("shipTo", order.shippingAddress(), PersonJson::address);
        out.part("billTo", order.billingAddress(), PersonJson::address);
        out.text("external", order.externalId());
        out.texts("shipments", order.shipmentIds());
        out.end();
    }

    private static void writeTimes(Order order, JsonOut out) throws IOException {
        out.time("placed", order.placedAt());
        out.time("paid", order.paidAt());
        out.time("completed", order.completedAt());
        out.time("cancelled", order.cancelledAt());
        out.time("refundedAt", order.refundedAt());
    }

    private static Order order(JsonIn in) throws IOException {
        Order.Builder order = Order.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "key" -> order.key(in.orderKey());
                case "buyer" -> order.buyer(buyer(in));
                case "status" -> order.status(in.constant(OrderStatus.class));
                case "statusName" -> order.statusName(in.text());
                case "placed" -> order.placedAt(in.time());
                case "paid" -> order.paidAt(in.time());
                case "completed" -> order.completedAt(in.time());
                case "cancelled" -> order.cancelledAt(in.time());
                case "refundedAt" -> order.refundedAt(in.time());
                case "total" -> order.total(in.money());
                case "refunded" -> order.refunded(in.money());
                case "lines" -> order.lines(in.list(OrderJson::line));
                case "channel" -> order.channel(in.text());
                case "coupons" -> order.coupons(in.texts());
                case "payment" -> order.paymentMethod(in.text());
                case "shipTo" -> order.shippingAddress(PersonJson.address(in));
                case "billTo" -> order.billingAddress(PersonJson.address(in));
                case "external" -> order.externalId(in.text());
                case "shipments" -> order.shipmentIds(in.texts());
                default -> in.skip();
            }
        }
        return order.build();
    }

    private static void write(Buyer buyer, JsonOut out) throws IOException {
        out.begin();
        out.text("customer", buyer.customerId());
        out.part("email", buyer.email(), PersonJson::email);
        out.part("name", buyer.name(), PersonJson::name);
        out.part("phone", buyer.phone(), PersonJson::phone);
        out.part("language", buyer.language(), PersonJson::language);
        out.part("birthday", buyer.birthday(), PersonJson::birthday);
        out.end();
    }

    private static Buyer buyer(JsonIn in) throws IOException {
        Buyer.Builder buyer = Buyer.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "customer" -> buyer.customerId(in.text());
                case "email" -> buyer.email(PersonJson.email(in));
                case "name" -> buyer.name(PersonJson.name(in));
                case "phone" -> buyer.phone(PersonJson.phone(in));
                case "language" -> buyer.language(PersonJson.language(in));
                case "birthday" -> buyer.birthday(PersonJson.birthday(in));
                default -> in.skip();
            }
        }
        return buyer.build();
    }

    private static void write(OrderLine line, JsonOut out) throws IOException {
        out.begin();
        out.text("sku", line.sku());
        out.text("product", line.productId());
        out.text("name", line.name());
        out.text("category", line.category());
        if (!isPlainOne(line.quantity())) {
            out.decimal("quantity", line.quantity());
        }
        out.decimal("price", line.unitPrice());
        out.decimal("total", line.total());
        out.end();
    }

    /** Whether it is what a line has that says nothing of it: {@code 1.0} is not. */
    private static boolean isPlainOne(BigDecimal quantity) {
        return quantity.scale() == 0 && quantity.compareTo(BigDecimal.ONE) == 0;
    }

    private static OrderLine line(JsonIn in) throws IOException {
        OrderLine.Builder line = OrderLine.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "sku" -> line.sku(in.text());
                case "product" -> line.productId(in.text());
                case "name" -> line.name(in.text());
                case "category" -> line.category(in.text());
                case "quantity" -> line.quantity(in.decimal());
                case "price" -> line.unitPrice(in.decimal());
                case "total" -> line.total(in.decimal());
                default -> in.skip();
            }
        }
        return line.build();
    }
}
