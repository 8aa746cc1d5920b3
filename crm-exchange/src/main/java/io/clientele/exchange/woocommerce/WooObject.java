package io.clientele.exchange.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.exchange.internal.order.JsonFields;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.internal.order.OrderReader;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Parsed;
import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One order of the REST API. Not thread-safe. */
final class WooObject {
    /** The fields of an order that are read. */
    static final Set<String> READ = Set.of(
            "id",
            "number",
            "status",
            "currency",
            "created_via",
            "date_created",
            "date_created_gmt",
            "date_paid",
            "date_paid_gmt",
            "date_completed",
            "date_completed_gmt",
            "total",
            "customer_id",
            "billing",
            "shipping",
            "payment_method",
            "payment_method_title",
            "line_items",
            "coupon_lines",
            "refunds",
            "meta_data");

    private static final Set<String> LANGUAGE_KEYS = Set.of(
            "wpml_language",
            "_wpml_language",
            "_lang",
            "lang",
            "pll_language",
            "_pll_language",
            "trp_language",
            "_trp_language",
            "weglot_language");

    private final JsonNode object;
    private final Sink sink;
    private final long line;

    WooObject(JsonNode object, Sink sink, long line) {
        this.object = object;
        this.sink = sink;
        this.line = line;
    }

    /** How the API calls a field. */
    static String title(OrderField field) {
        return switch (field) {
            case ORDER_ID -> "id";
            case ORDERED_AT -> "date_created";
            case PAID_AT -> "date_paid";
            case COMPLETED_AT -> "date_completed";
            case TOTAL -> "total";
            case REFUNDED -> "refunds";
            case EMAIL -> "billing.email";
            case PHONE -> "billing.phone";
            case BILLING_COUNTRY -> "billing.country";
            case SHIPPING_COUNTRY -> "shipping.country";
            case LANGUAGE -> "meta_data";
            case LINE_QUANTITY -> "line_items.quantity";
            case LINE_PRICE -> "line_items.price";
            case LINE_TOTAL -> "line_items.total";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    String id() {
        return object.path("id").asText("").strip();
    }

    JsonFields fields() {
        JsonFields fields = new JsonFields();
        time(fields, OrderField.ORDERED_AT, "date_created");
        time(fields, OrderField.PAID_AT, "date_paid");
        time(fields, OrderField.COMPLETED_AT, "date_completed");
        fields.put(OrderField.TOTAL, object.path("total"))
                .put(OrderField.CURRENCY, object.path("currency"))
                .put(OrderField.STATUS, object.path("status"))
                .put(OrderField.CUSTOMER_ID, object.path("customer_id"))
                .put(OrderField.CHANNEL, object.path("created_via"))
                .put(OrderField.PAYMENT_METHOD, object.path("payment_method_title"))
                .put(OrderField.PAYMENT_METHOD, object.path("payment_method"))
                .put(OrderField.EXTERNAL_ID, object.path("number"))
                .put(OrderField.LANGUAGE, language())
                .put(OrderField.COUPON, coupons())
                .put(OrderField.REFUNDED, refunded());
        billing(fields, object.path("billing"));
        shipping(fields, object.path("shipping"));
        return fields;
    }

    private void time(JsonFields fields, OrderField field, String name) {
        String utc = object.path(name + "_gmt").asText("").strip();
        boolean bare = utc.length() > 10 && !utc.endsWith("Z") && utc.indexOf('+') < 0;
        fields.put(field, bare ? utc + "Z" : utc).put(field, object.path(name));
    }

    private static void billing(JsonFields fields, JsonNode billing) {
        fields.put(OrderField.EMAIL, billing.path("email"))
                .put(OrderField.FIRST_NAME, billing.path("first_name"))
                .put(OrderField.LAST_NAME, billing.path("last_name"))
                .put(OrderField.PHONE, billing.path("phone"))
                .put(OrderField.BILLING_COMPANY, billing.path("company"))
                .put(OrderField.BILLING_STREET, billing.path("address_1"))
                .put(OrderField.BILLING_STREET_2, billing.path("address_2"))
                .put(OrderField.BILLING_POSTCODE, billing.path("postcode"))
                .put(OrderField.BILLING_CITY, billing.path("city"))
                .put(OrderField.BILLING_REGION, billing.path("state"))
                .put(OrderField.BILLING_COUNTRY, billing.path("country"));
    }

    private static void shipping(JsonFields fields, JsonNode shipping) {
        fields.put(OrderField.SHIPPING_FIRST_NAME, shipping.path("first_name"))
                .put(OrderField.SHIPPING_LAST_NAME, shipping.path("last_name"))
                .put(OrderField.PHONE, shipping.path("phone"))
                .put(OrderField.SHIPPING_COMPANY, shipping.path("company"))
                .put(OrderField.SHIPPING_STREET, shipping.path("address_1"))
                .put(OrderField.SHIPPING_STREET_2, shipping.path("address_2"))
                .put(OrderField.SHIPPING_POSTCODE, shipping.path("postcode"))
                .put(OrderField.SHIPPING_CITY, shipping.path("city"))
                .put(OrderField.SHIPPING_REGION, shipping.path("state"))
                .put(OrderField.SHIPPING_COUNTRY, shipping.path("country"));
    }

    private String language() {
        for (JsonNode meta : object.path("meta_data")) {
            if (LANGUAGE_KEYS.contains(meta.path("key").asText(""))
                    && meta.path("value").isTextual()) {
                return meta.path("value").textValue();
            }
        }
        return "";
    }

    private String coupons() {
        StringJoiner codes = new StringJoiner(",");
        object.path("coupon_lines")
                .forEach(coupon -> codes.add(coupon.path("code").asText("")));
        return codes.toString();
    }

    /** The sum of the refunds, which stand there with a minus. */
    private String refunded() {
        DecimalParser numbers = new DecimalParser(DecimalStyle.POINT);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode refund : object.path("refunds")) {
            Parsed<BigDecimal> amount = numbers.parse(refund.path("total").asText(""));
            amount.refusal().ifPresent(reason -> sink.remark(line, "refunds.total", reason + " and was left out"));
            sum = sum.add(amount.value().orElse(BigDecimal.ZERO).abs());
        }
        return sum.signum() == 0 ? "" : sum.toPlainString();
    }

    List<OrderLine> lines(OrderReader reader) {
        List<OrderLine> lines = new ArrayList<>();
        for (JsonNode item : object.path("line_items")) {
            JsonFields fields = new JsonFields()
                    .put(OrderField.LINE_SKU, item.path("sku"))
                    .put(OrderField.LINE_PRODUCT_ID, item.path("product_id"))
                    .put(OrderField.LINE_NAME, item.path("name"))
                    .put(OrderField.LINE_QUANTITY, item.path("quantity"))
                    .put(OrderField.LINE_PRICE, item.path("price"))
                    .put(OrderField.LINE_TOTAL, item.path("total"));
            @Nullable OrderLine its = reader.line(fields, line);
            if (its != null) {
                lines.add(its);
            }
        }
        return lines;
    }
}
