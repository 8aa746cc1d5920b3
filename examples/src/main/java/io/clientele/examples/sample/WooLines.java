package io.clientele.examples.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is in an order of the first site: goods, taxes, shipping, vouchers and refunds. Not thread-safe. */
final class WooLines {
    private final JsonText json;
    private final WooOrder order;
    private final Bill bill;

    WooLines(JsonText json, WooOrder order) {
        this.json = json;
        this.order = order;
        this.bill = order.bill();
    }

    void write() {
        goods();
        taxes();
        shipping();
        json.empty("fee_lines");
        voucher();
        refunds();
    }

    private void goods() {
        json.array("line_items");
        long id = order.id() * 10;
        for (Bill.Line line : bill.lines()) {
            good(id++, line);
        }
        json.end();
    }

    private void good(long id, Bill.Line line) {
        Product product = line.item().product();
        long fullTax = bill.rate().within(line.full(), product.isFood());
        long net = line.paid() - line.tax();
        json.object().number("id", id).text("name", product.name());
        json.number("product_id", product.id()).number("variation_id", 0);
        json.number("quantity", line.item().quantity());
        json.text("tax_class", product.isFood() ? "reduced-rate" : "");
        json.text("subtotal", Cents.point(line.full() - fullTax)).text("subtotal_tax", Cents.point(fullTax));
        json.text("total", Cents.point(net)).text("total_tax", Cents.point(line.tax()));
        json.empty("taxes").empty("meta_data").text("sku", product.sku());
        json.literal("price", each(net, line.item().quantity())).end();
    }

    /** The net price of one piece, as a number. */
    private static String each(long net, int quantity) {
        return BigDecimal.valueOf(net, 2)
                .divide(BigDecimal.valueOf(quantity), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void taxes() {
        json.array("tax_lines");
        if (bill.tax() > 0) {
            json.object()
                    .number("id", order.id() * 10 + 6)
                    .text("rate_code", bill.rate().country() + "-VAT");
            json.text("label", bill.rate().title()).literal("compound", "false");
            json.text("tax_total", Cents.point(bill.goodsTax()));
            json.text("shipping_tax_total", Cents.point(bill.shippingTax())).end();
        }
        json.end();
    }

    private void shipping() {
        json.array("shipping_lines").object().number("id", order.id() * 10 + 7);
        json.text("method_title", bill.shipping() == 0 ? "Livraison gratuite" : "Post");
        json.text("method_id", bill.shipping() == 0 ? "free_shipping" : "flat_rate");
        json.text("total", Cents.point(bill.shipping() - bill.shippingTax()));
        json.text("total_tax", Cents.point(bill.shippingTax()))
                .empty("taxes")
                .end()
                .end();
    }

    private void voucher() {
        json.array("coupon_lines");
        String code = order.purchase().basket().coupon();
        if (!code.isEmpty()) {
            long tax = bill.rate().within(bill.discount(), false);
            json.object().number("id", order.id() * 10 + 8).text("code", code);
            json.text("discount", Cents.point(bill.discount() - tax))
                    .text("discount_tax", Cents.point(tax))
                    .end();
        }
        json.end();
    }

    private void refunds() {
        json.array("refunds");
        long back = bill.refunded(order.purchase().outcome());
        if (back > 0) {
            json.object().number("id", order.id() * 10 + 9).text("reason", "Retour client");
            json.text("total", "-" + Cents.point(back)).end();
        }
        json.end();
    }
}
