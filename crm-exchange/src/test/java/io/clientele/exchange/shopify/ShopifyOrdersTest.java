package io.clientele.exchange.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopifyOrdersTest {
    private static final String HEADER = "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,"
            + "Total,Refunded Amount,Payment Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
            + "Lineitem discount\n";

    private final ShopifyOrders format = new ShopifyOrders();

    @Test
    void everyRowOfTheSampleIsInAnOrder() {
        Found found = Found.in(format, "shopify_orders_messy.csv");

        assertThat(found.orders())
                .extracting(order -> order.key().id())
                .containsExactly(
                        "#1002", "#1003", "#1004", "#1005", "#1006", "#1007", "#1008", "#1009", "#1010", "#1011",
                        "#1001");
        assertThat(found.rows()).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4);
        assertThat(found.rejections()).isEmpty();
        assertThat(found.allRows()).isEqualTo(14);
        assertThat(found.remarks())
                .containsExactly("16: 'Name' is that of an order further up, which this copy replaces");
    }

    @Test
    void anOrderHasAllThatItsRowsSay() {
        Order order = Found.in(format, "shopify_orders_messy.csv").order("#1001");
        PostalAddress luxembourg = PostalAddress.builder()
                .street("1, rue du Test")
                .city("Luxembourg")
                .postcode("1234")
                .country(Country.of("LU"))
                .build();

        assertThat(order.total()).isEqualTo(euro(116_99));
        assertThat(order.refunded()).isEmpty();
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.placedAt()).isEqualTo("2023-11-24T22:58:00Z");
        assertThat(order.paidAt()).contains(Instant.parse("2023-11-24T22:58:00Z"));
        assertThat(order.coupons()).containsExactly("BLACKFRIDAY");
        assertThat(order.channel()).contains("web");
        assertThat(order.paymentMethod()).contains("Shopify Payments");
        assertThat(order.externalId()).contains("7000000001001");
        assertThat(order.billingAddress()).contains(luxembourg);
        assertThat(order.shippingAddress()).contains(luxembourg);
        assertThat(order.buyer().email()).contains(EmailAddress.of("marie.dupont@example.com"));
        assertThat(order.buyer().name()).contains(PersonName.ofFull("Marie Dupont"));
        assertThat(order.lines())
                .containsExactly(
                        line("Candle \"Winter\", 200 g", "C-W", 1, "60.00"), line("Gift wrap", "GW", 2, "25.00"));
    }

    @Test
    void statusAndRefundDecideTogether() {
        Found found = Found.in(format, "shopify_orders_messy.csv");

        assertThat(found.orders())
                .extracting(Order::status)
                .containsExactly(
                        OrderStatus.COMPLETED,
                        OrderStatus.COMPLETED,
                        OrderStatus.COMPLETED,
                        OrderStatus.COMPLETED,
                        OrderStatus.PARTLY_REFUNDED,
                        OrderStatus.REFUNDED,
                        OrderStatus.CANCELLED,
                        OrderStatus.COMPLETED,
                        OrderStatus.COMPLETED,
                        OrderStatus.COMPLETED,
                        OrderStatus.COMPLETED);
        assertThat(found.order("#1006").net()).isEqualTo(Money.ofMinor(65_00, Currency.getInstance("CHF")));
        assertThat(found.order("#1007").refunded()).contains(euro(75_50));
        assertThat(found.order("#1008").cancelledAt()).contains(Instant.parse("2024-06-06T09:00:00Z"));
    }

    @Test
    void anOrderWithoutMailAndNameIsKeptWithItsAddress() {
        Order order = Found.in(format, "shopify_orders_messy.csv").order("#1003");

        assertThat(order.buyer().email()).isEmpty();
        assertThat(order.buyer().name()).isEmpty();
        assertThat(order.billingAddress()).isPresent();
        assertThat(order.placedAt()).isEqualTo("2024-03-31T01:30:00Z");
        assertThat(order.channel()).contains("pos");
    }

    @Test
    void aGuardedPhoneBelongsToTheCountryOfTheAddress() {
        assertThat(Found.in(format, "shopify_orders_messy.csv")
                        .order("#1002")
                        .buyer()
                        .phone())
                .contains(Phone.of("+352621000001", Optional.of(Country.of("LU"))));
    }

    @Test
    void onlyAYesToMarketingSaysSomethingOfConsent() {
        assertThat(Found.in(format, "shopify_orders_messy.csv").claims())
                .containsExactly("EMAIL SUBSCRIBED of marie.dupont@example.com at 2023-11-24T22:58:00Z");
    }

    @Test
    void columnsThatNothingIsReadFromAreNamed() {
        assertThat(Found.in(format, "shopify_orders_messy.csv").unread())
                .contains("Taxes", "Notes", "Tags", "Vendor", "Tax 1 Value")
                .doesNotContain("Name", "Email", "Total", "Source");
    }

    @Test
    void furtherRowsMayComeBeforeAndApartFromTheFirst() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,,,,,,,,,,2024-01-01 10:00:00 +0100,1,Wrap,2.00,\n"
                        + "#2,b@example.com,paid,,EUR,,,5.00,,,2024-01-02 10:00:00 +0100,1,Soap,5.00,\n"
                        + "#1,a@example.com,paid,,EUR,,,12.00,,,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n");

        assertThat(found.orders()).extracting(order -> order.key().id()).containsExactly("#2", "#1");
        assertThat(found.order("#1").lines()).hasSize(2);
        assertThat(found.lines()).containsExactly(3L, 2L);
    }

    @Test
    void aFirstRowThatCannotBeUsedCostsItsOwnOrderOnly() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,a@example.com,paid,,EUR,,,1e999,,,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n"
                        + "#1,,,,,,,,,,2024-01-01 10:00:00 +0100,1,Wrap,2.00,\n"
                        + "#2,b@example.com,paid,,EUR,,,5.00,,,2024-02-30 10:00:00 +0100,1,Soap,5.00,\n"
                        + "#3,b@example.com,paid,,XXZ,,,5.00,,,2024-01-02 10:00:00 +0100,1,Soap,5.00,\n"
                        + ",b@example.com,paid,,EUR,,,5.00,,,2024-01-02 10:00:00 +0100,1,Soap,5.00,\n"
                        + "#5,b@example.com,paid,,EUR,,,5.00,,,2024-01-02 10:00:00 +0100,1,Soap,5.00,\n");

        assertThat(found.orders()).extracting(order -> order.key().id()).containsExactly("#5");
        assertThat(found.rejections())
                .containsExactly(
                        "orders.csv, line 2: 'Total' is not a number",
                        "orders.csv, line 3: 'Name' is that of an order whose first row, with its amounts, is missing "
                                + "or cannot be used",
                        "orders.csv, line 4: 'Created at' is a day that does not exist",
                        "orders.csv, line 5: 'Currency' is no currency",
                        "orders.csv, line 6: 'Name' is empty");
    }

    @Test
    void aBrokenCopyDoesNotReplaceAGoodOne() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,a@example.com,paid,,EUR,,,12.00,,,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n"
                        + "#1,,,,,,,,,,2024-01-01 10:00:00 +0100,1,Wrap,2.00,\n"
                        + "#1,a@example.com,paid,,EUR,,,oops,,,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n"
                        + "#1,,,,,,,,,,2024-01-01 10:00:00 +0100,1,Wrap,2.00,\n");

        assertThat(found.order("#1").lines()).hasSize(2);
        assertThat(found.rows()).containsExactly(2);
        assertThat(found.rejections()).hasSize(2);
    }

    @Test
    void aLineWhoseRowsHaveNoFirstOneIsRejected() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,,,,,,,,,,2024-01-01 10:00:00 +0100,1,Wrap,2.00,\n#1,,,,,,,,,,,1,Wrap,2.00,\n");

        assertThat(found.orders()).isEmpty();
        assertThat(found.rejections()).hasSize(2);
    }

    @Test
    void anUnknownStatusIsKeptWithItsName() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,a@example.com,disputed,,EUR,,,12.00,,,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n");

        assertThat(found.order("#1").status()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(found.order("#1").statusName()).contains("disputed");
        assertThat(found.remarks())
                .containsExactly("2: 'Financial Status' is a status that is not known; such orders count as purchases");
    }

    @Test
    void theBogusGatewayMakesATest() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER
                        + "#1,a@example.com,paid,,EUR,,,12.00,,(for testing) Bogus Gateway,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n"
                        + "#2,a@example.com,paid,,EUR,,,12.00,,bogus,2024-01-01 10:00:00 +0100,1,Mug,10.00,\n");

        assertThat(found.orders()).extracting(Order::status).containsOnly(OrderStatus.TEST);
    }

    @Test
    void whereThereIsNoTotalTheGoodsAndTheShippingSayIt() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,a@example.com,paid,,EUR,9.50,3.00,,,,2024-01-01 10:00:00 +0100,1,Mug,10.00,0.50\n"
                        + "#2,a@example.com,paid,,EUR,,3.00,,,,2024-01-01 10:00:00 +0100,2,Mug,10.00,1.00\n"
                        + "#2,,,,,,,,,,,1,Wrap,2.00,\n");

        assertThat(found.order("#1").total()).isEqualTo(euro(12_50));
        assertThat(found.order("#2").total()).isEqualTo(euro(24_00));
        assertThat(found.order("#2").lines().get(0).total()).contains(new BigDecimal("19.00"));
        assertThat(found.remarks()).hasSize(2);
    }

    @Test
    void valuesThatAreNoneAreLeftOut() {
        Found found = Found.in(
                format,
                "orders.csv",
                HEADER + "#1,no-address,paid,,EUR,,,12.345,-1,,2024-01-01 10:00:00 +0100,many,Mug,10.00,\n");

        assertThat(found.order("#1").total()).isEqualTo(euro(12_35));
        assertThat(found.order("#1").refunded()).isEmpty();
        assertThat(found.order("#1").lines().get(0).quantity()).isEqualTo(BigDecimal.ONE);
        assertThat(found.remarks())
                .containsExactlyInAnyOrder(
                        "2: 'Email' is no e-mail address and was left out",
                        "2: 'Total' has more decimals than its currency and was rounded",
                        "2: 'Refunded Amount' is negative and was left out",
                        "2: 'Lineitem quantity' is not a number and was left out");
    }

    @Test
    void anOrdersFileIsToldFromACustomersFile() {
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_orders_messy.csv"))))
                .isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_customers_messy_bom.csv"))))
                .isFalse();
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, Currency.getInstance("EUR"));
    }

    private static OrderLine line(String name, String sku, int quantity, String price) {
        return OrderLine.builder()
                .name(name)
                .sku(sku)
                .quantity(BigDecimal.valueOf(quantity))
                .unitPrice(new BigDecimal(price))
                .build();
    }
}
