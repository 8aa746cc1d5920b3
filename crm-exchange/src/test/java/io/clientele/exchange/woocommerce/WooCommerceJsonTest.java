package io.clientele.exchange.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Imported;
import io.clientele.exchange.read.Remark;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WooCommerceJsonTest {
    private static final String ORDER = """
            {"id": %s, "number": "N%s", "status": "%s", "currency": "EUR", "total": "%s", "customer_id": 7,
             "date_created": "2024-07-01T12:00:00", "date_created_gmt": "2024-07-01T10:00:00",
             "date_paid": "2024-07-01T12:05:00", "date_paid_gmt": null,
             "date_completed_gmt": "2024-07-03T10:00:00", "created_via": "checkout",
             "billing": {"first_name": "Ann", "last_name": "Weber", "company": "", "address_1": "Gasse 1",
              "address_2": "2. Stock", "city": "Bern", "state": "BE", "postcode": "3000", "country": "CH",
              "email": "ann@weber.example", "phone": "044 668 18 00"},
             "shipping": {"first_name": "Bob", "last_name": "Weber", "address_1": "Weg 2", "city": "Basel",
              "postcode": "4000", "country": "CH"},
             "payment_method": "bacs", "payment_method_title": "Überweisung",
             "coupon_lines": [{"code": "TEN"}, {"code": "VIP"}], "version": "8.1",
             "line_items": [{"id": 1, "name": "Soap", "product_id": 12, "quantity": 2, "sku": "S-1", "total": "20.00",
              "price": 10.000000000000001}],
             "refunds": [%s], "meta_data": [{"id": 1, "key": "_lang", "value": "de_CH"}]}
            """;

    private final Imported shop = new Imported();

    private static String order(String id, String status, String total, String refunds) {
        return ORDER.formatted(id, id, status, total, refunds);
    }

    private Order order(String id) {
        return shop.order("woocommerce", id);
    }

    @Test
    void everyFieldIsRead() {
        ImportReport report =
                shop.text("orders.json", "[", order("5", "completed", "24.00", "{\"total\": \"-4.00\"}"), "]");

        assertThat(report.format()).isEqualTo("woocommerce-json");
        assertThat(report.remarks()).isEmpty();
        assertThat(report.unread()).containsExactly("version");
        Order order = order("5");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2024-07-01T10:00:00Z"));
        assertThat(order.paidAt()).contains(Instant.parse("2024-07-01T10:05:00Z"));
        assertThat(order.completedAt()).contains(Instant.parse("2024-07-03T10:00:00Z"));
        assertThat(order.status()).isEqualTo(OrderStatus.PARTLY_REFUNDED);
        assertThat(order.net()).hasToString("20.00 EUR");
        assertThat(order.externalId()).contains("N5");
        assertThat(order.channel()).contains("checkout");
        assertThat(order.paymentMethod()).contains("Überweisung");
        assertThat(order.coupons()).containsExactly("TEN", "VIP");
        assertThat(order.buyer().customerId()).contains("7");
        assertThat(order.buyer().email()).contains(EmailAddress.of("ann@weber.example"));
        assertThat(order.buyer().name()).contains(PersonName.of("Ann", "Weber"));
        assertThat(order.buyer().phone().orElseThrow().e164()).contains("+41446681800");
        assertThat(order.buyer().language().orElseThrow()).hasToString("de");
        assertThat(order.billingAddress().orElseThrow().street()).contains("Gasse 1, 2. Stock");
        assertThat(order.shippingAddress().orElseThrow().recipient()).contains("Bob Weber");
        assertThat(order.lines()).hasSize(1);
        assertThat(order.lines().get(0).sku()).contains("S-1");
        assertThat(order.lines().get(0).productId()).contains("12");
        assertThat(order.lines().get(0).amount()).isEqualTo(new BigDecimal("20.00"));
    }

    @Test
    void theSampleOfOddValuesImportsWhole() {
        ImportReport report = shop.sample("woocommerce_rest_v3_odd_values.json");

        assertThat(report.orders()).isEqualTo(2);
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.remarks()).extracting(Remark::column).containsExactlyInAnyOrder("billing.email", "status");
        Order odd = order("963");
        assertThat(odd.status()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(odd.statusName()).contains("wc-partially-shipped");
        assertThat(odd.placedAt()).isEqualTo(Instant.parse("2018-04-03T23:05:12Z"));
        assertThat(odd.refunded().orElseThrow()).hasToString("19.00 USD");
        assertThat(odd.buyer().customerId()).isEmpty();
        assertThat(odd.buyer().email()).isEmpty();
        assertThat(odd.buyer().language().orElseThrow()).hasToString("fr");
        assertThat(odd.lines().get(0).quantity()).isEqualTo(new BigDecimal("1.5"));
        Order draft = order("964");
        assertThat(draft.status()).isEqualTo(OrderStatus.PENDING);
        assertThat(draft.placedAt()).isEqualTo(Instant.parse("2024-03-31T00:30:00Z"));
        assertThat(draft.buyer().customerId()).contains("5");
    }

    @Test
    void refundsMakeAPaidOrderRefundedOrPartlyAndNoOther() {
        shop.text(
                "orders.json",
                order("1", "completed", "24.00", "{\"total\": \"-24.00\"}"),
                order("2", "processing", "24.00", "{\"total\": \"-20\"}, {\"total\": -4}"),
                order("3", "cancelled", "24.00", "{\"total\": \"-1.00\"}"),
                order("4", "completed", "24.00", ""));

        assertThat(List.of("1", "2", "3", "4"))
                .map(id -> order(id).status())
                .containsExactly(
                        OrderStatus.REFUNDED, OrderStatus.REFUNDED, OrderStatus.CANCELLED, OrderStatus.COMPLETED);
    }

    @Test
    void aBrokenObjectCostsOnlyItself() {
        ImportReport report = shop.text(
                "orders.json",
                "[",
                order("1", "completed", "1.00", "") + ",",
                order("2", "completed", "abc", "") + ",",
                "7,",
                "{\"id\": 3, \"total\": \"1\", \"id\": 4},",
                "{\"total\": \"1\"},",
                "{\"id\": 5, \"date_created\": \"2024-02-30T00:00:00\", \"total\": \"1\"},",
                order("6", "completed", "1.00", ""),
                "]");

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.rejections())
                .hasSize(5)
                .allMatch(sentence -> sentence.matches(
                        "orders.json, line \\d+: ('total' is not a number|the row is not an object|the row has two fields"
                                + " of one name|'id' is missing.*|'date_created' is a day that does not exist)"));
        assertThat(report.endedBy()).isEmpty();
        assertThat(report.rows()).isEqualTo(7);
    }

    @Test
    void textThatIsNoJsonAnyMoreEndsTheReadingWithItsLineAndWhatCameBeforeStays() {
        ImportReport report = shop.text(
                "orders.json", "[", order("1", "completed", "1.00", "") + ",", "{\"id\": 2, \"total\": oops}", "]");

        assertThat(report.orders()).isEqualTo(1);
        assertThat(report.endedBy().orElseThrow()).startsWith("orders.json is not JSON any more on line 17: ");
    }

    @Test
    void aFieldOfTenMillionCharactersCostsItsObjectOnly() {
        String huge = "x".repeat(10_000_000);
        ImportReport report = shop.text(
                "orders.json",
                "[",
                order("1", "completed", "1.00", "") + ",",
                "{\"id\": 2, \"customer_note\": \"" + huge + "\\\"\\\\\", \"total\": \"1\"},",
                order("3", "completed", "1.00", ""),
                "]");

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.rejections())
                .containsExactly("orders.json, line 17: the row has a text of more than a million characters");
    }

    @Test
    void anObjectNestedBeyondMeasureCostsItselfOrEndsTheReading() {
        String deep = "{\"id\": 2, \"a\": " + "[".repeat(500) + "]".repeat(500) + "},";
        ImportReport report = shop.text(
                "orders.json", "[", order("1", "completed", "1", "") + ",", deep, order("3", "paid", "1", ""), "]");
        assertThat(report.orders()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);

        ImportReport bottomless = shop.text(
                "orders.json", "[", order("1", "completed", "1", "") + ",", "{\"a\": " + "[".repeat(1_000_000));
        assertThat(bottomless.orders()).isEqualTo(1);
        assertThat(bottomless.endedBy()).isPresent();
    }

    @Test
    void objectsOneBehindTheOtherAreReadAsThoseOfAnArrayAre() {
        ImportReport report =
                shop.text("orders.ndjson", order("1", "completed", "1.00", ""), order("2", "completed", "1.00", ""));

        assertThat(report.orders()).isEqualTo(2);
    }

    @Test
    void aTableIsRefusedWhereJsonIsAskedFor() {
        assertThatThrownBy(() -> shop.read(
                        Imported.settings().build(),
                        Input.of("orders.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                        List.of(new WooCommerceJson())))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("orders.csv is no JSON file, which the orders of WooCommerce's REST API are");
    }
}
