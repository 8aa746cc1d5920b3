package io.clientele.exchange.magento;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MagentoOrdersTest {
    private static final String HEADER = "ID,Purchase Point,Purchase Date,Bill-to Name,Grand Total (Base),"
            + "Grand Total (Purchased),Status,Billing Address,Customer Email,Customer Group,Total Refunded\n";

    private final MagentoOrders format = new MagentoOrders();

    @Test
    void everyRowOfTheSampleIsAnOrder() {
        Found found = Found.in(format, "magento_sales_order_grid.csv");

        assertThat(found.orders())
                .extracting(order -> order.key().toString())
                .containsExactly("magento:000000001", "magento:000000002");
        assertThat(found.lines()).containsExactly(2L, 5L);
        assertThat(found.rejections()).isEmpty();
        assertThat(found.claims()).isEmpty();
        assertThat(found.unread()).containsExactly("Shipping Information", "Subtotal", "Shipping and Handling");
    }

    @Test
    void theCustomersCurrencyCountsAndARefundIsConvertedToIt() {
        Found found = Found.in(format, "magento_sales_order_grid.csv");
        Order order = found.order("000000001");

        assertThat(order.total()).isEqualTo(money(98_00, "CHF"));
        assertThat(order.refunded()).contains(money(9_80, "CHF"));
        assertThat(order.status()).isEqualTo(OrderStatus.PARTLY_REFUNDED);
        assertThat(found.remarks())
                .containsExactly("2: 'Total Refunded' is in another currency than the order and was converted by the "
                        + "ratio of the two totals");
    }

    @Test
    void anOrderHasAllThatTheRowSays() {
        Order order = Found.in(format, "magento_sales_order_grid.csv").order("000000001");

        assertThat(order.placedAt()).isEqualTo("2023-12-24T17:30:00Z");
        assertThat(order.channel()).contains("Main Website / Main Website Store / Default Store View");
        assertThat(order.paymentMethod()).contains("checkmo");
        assertThat(order.buyer().email()).contains(EmailAddress.of("marie.dupont@example.com"));
        assertThat(order.buyer().name()).contains(PersonName.ofFull("Marie Dupont"));
        assertThat(order.billingAddress())
                .contains(PostalAddress.builder()
                        .street("1 rue du Test")
                        .city("Luxembourg")
                        .postcode("1234")
                        .build());
        assertThat(order.lines()).isEmpty();
    }

    @Test
    void aClosedOrderIsRefundedAndAGuestIsCalledNothing() {
        Order order = Found.in(format, "magento_sales_order_grid.csv").order("000000002");

        assertThat(order.total()).isEqualTo(money(1_234_56, "EUR"));
        assertThat(order.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(order.refunded()).contains(money(1_234_56, "EUR"));
        assertThat(order.buyer().name()).isEmpty();
        assertThat(order.placedAt()).isEqualTo("2024-01-05T08:00:00Z");
    }

    @Test
    void aGermanAdminIsReadToo() {
        Found found = Found.in(
                format,
                "grid.csv",
                HEADER + "1,Shop,\"24.12.2023, 18:30:00\",Ann Weber,\"1.234,50 €\",\"1.234,50 €\",complete,"
                        + "\"12, rue Haute, Metz, Moselle, 57000\",ann@post.example,General,\"0,00 €\"\n");

        Order order = found.order("1");
        assertThat(order.total()).isEqualTo(money(1_234_50, "EUR"));
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.refunded()).isEmpty();
        assertThat(order.billingAddress().orElseThrow().street()).contains("12, rue Haute");
        assertThat(order.billingAddress().orElseThrow().region()).contains("Moselle");
    }

    @Test
    void aRowThatCannotBeUsedCostsNoOther() {
        Found found = Found.in(
                format,
                "grid.csv",
                HEADER + ",Shop,\"Dec 24, 2023\",A,€1.00,€1.00,complete,,,,\n"
                        + "2,Shop,\"Dec 24, 2023\",A,,€1e999,complete,,,,\n"
                        + "3,Shop,\"Dec 24, 2023\",A,,,complete,,,,\n"
                        + "4,Shop,\"Feb 30, 2023\",A,€1.00,€1.00,complete,,,,\n"
                        + "5,Shop,\"Dec 24, 2023\",A,€1.00,☃1.00,complete,,,,\n"
                        + "6,Shop,\"Dec 24, 2023\",A,€1.00,QQ1.00,complete,,,,\n"
                        + "7,Shop,\"Dec 24, 2023\",A,€1.00,,complete,,,,$0.50\n"
                        + "8,Shop,\"Dec 24, 2023\",A,€1.00,€1.00,complete,,,,€-0.50\n"
                        + "9,Shop,\"Dec 24, 2023\",A,$0.01,€99999999999.00,complete,,,,$99999999999.00\n");

        assertThat(found.orders()).extracting(order -> order.key().id()).containsExactly("7", "8", "9");
        assertThat(found.rejections())
                .containsExactly(
                        "grid.csv, line 2: 'ID' is empty",
                        "grid.csv, line 3: 'Grand Total (Purchased)' is not a number",
                        "grid.csv, line 4: 'Grand Total (Base)' is empty",
                        "grid.csv, line 5: 'Purchase Date' is a day that does not exist",
                        "grid.csv, line 6: 'Grand Total (Purchased)' is not a number",
                        "grid.csv, line 7: 'Grand Total (Purchased)' has a currency sign that is not known");
        assertThat(found.remarks())
                .containsExactly(
                        "8: 'Total Refunded' is in another currency than the order and was left out",
                        "9: 'Total Refunded' is negative and was left out",
                        "10: 'Total Refunded' is in another currency than the order and was converted by the ratio of "
                                + "the two totals",
                        "10: 'Total Refunded' is more than any order can come to and was left out");
    }

    @Test
    void theGridIsRecognisedByItsColumns() {
        assertThat(format.recognises(OpenedFile.of(Found.sample("magento_sales_order_grid.csv"))))
                .isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_orders_messy.csv"))))
                .isFalse();
    }

    private static Money money(long cents, String currency) {
        return Money.ofMinor(cents, Currency.getInstance(currency));
    }
}
