package io.clientele.exchange.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Imported;
import io.clientele.order.Order;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.person.PersonName;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WooCommerceCsvTest {
    private final Imported shop = new Imported();

    private Order order(String id) {
        return shop.order("woocommerce", id);
    }

    @Test
    void theSampleOfSkyVergesDefaultLayoutImportsWhole() {
        ImportReport report = shop.sample("woocommerce_skyverge_default_bom.csv");

        assertThat(report.format()).isEqualTo("woocommerce-csv");
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.remarks()).isEmpty();
        Order tea = order("501");
        assertThat(tea.placedAt()).isEqualTo(Instant.parse("2024-01-05T09:11:12Z"));
        assertThat(tea.total()).hasToString("23.40 EUR");
        assertThat(tea.refunded()).isEmpty();
        assertThat(tea.buyer().customerId()).isEmpty();
        assertThat(tea.buyer().name()).contains(PersonName.of("Sophie", "Weber"));
        assertThat(tea.lines())
                .containsExactly(
                        OrderLine.builder()
                                .sku("T")
                                .productId("9")
                                .name("Tea, green | loose")
                                .quantity(new BigDecimal("2"))
                                .total(new BigDecimal("20.00"))
                                .build(),
                        OrderLine.builder()
                                .productId("10")
                                .name("Sample")
                                .quantity(new BigDecimal("1"))
                                .total(new BigDecimal("0.00"))
                                .build());
        Order mug = order("502");
        assertThat(mug.total()).hasToString("11.70 USD");
        assertThat(mug.refunded().orElseThrow()).hasToString("11.70 USD");
        assertThat(mug.refundedAt()).contains(Instant.parse("2024-01-08T08:00:00Z"));
        assertThat(mug.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(mug.buyer().customerId()).contains("7");
    }

    @Test
    void theSampleOfAdvancedOrderExportImportsWhole() {
        ImportReport report = shop.sample("woocommerce_aoe_semicolon_cp1252.csv");

        assertThat(report.format()).isEqualTo("woocommerce-csv");
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.imported()).isEqualTo(4);
        assertThat(report.orders()).isEqualTo(3);
        assertThat(report.remarks()).isEmpty();
        Order sofa = order("1001");
        assertThat(sofa.placedAt()).isEqualTo(Instant.parse("2023-12-24T17:30:00Z"));
        assertThat(sofa.total()).hasToString("1239.46 EUR");
        assertThat(sofa.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(sofa.paymentMethod()).contains("Kauf auf Rechnung");
        assertThat(sofa.billingAddress().orElseThrow().street()).contains("Straße 5");
        assertThat(sofa.lines())
                .extracting(line -> line.name().orElseThrow())
                .containsExactly("Sofa – groß", "Kissen “weich”");
        assertThat(sofa.lines().get(0).unitPrice()).contains(new BigDecimal("1234.56"));
        Order tea = order("1002");
        assertThat(tea.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(tea.refunded().orElseThrow()).hasToString("45.00 EUR");
        assertThat(tea.coupons()).containsExactly("NOEL5");
        Order cup = order("1003");
        assertThat(cup.placedAt()).isEqualTo(Instant.parse("2024-04-02T22:00:00Z"));
        assertThat(cup.status()).isEqualTo(OrderStatus.PROCESSING);
        assertThat(cup.buyer().email()).isEmpty();
        assertThat(cup.buyer().phone()).isPresent();
        assertThat(cup.billingAddress().orElseThrow().company()).contains("Gast GmbH");
    }

    @Test
    void aRowForEachItemAndItemsAsJsonAreSkyVergesOtherLayouts() {
        shop.text(
                "items.csv",
                "order_id,order_number,date,status,order_total,refunded_total,order_currency,customer_id,billing_email,"
                        + "item_product_id,item_name,item_sku,item_quantity,item_total,coupon_items",
                "1,1,2024-01-05 10:00:00,completed,30.00,5.00,EUR,0,a@b.example,9,Tea,T,2,20.00,code:X|amount:5.00",
                "1,1,2024-01-05 10:00:00,completed,30.00,5.00,EUR,0,a@b.example,10,Mug,M,1,10.00,code:X|amount:5.00");
        shop.text(
                "import.csv",
                "id,order_number,created_at,status,total,currency,customer_user,billing_email,line_items",
                "2,2,2024-01-05 10:00:00,completed,30.00,EUR,0,a@b.example,"
                        + "\"[{\"\"name\"\":\"\"Tea\"\",\"\"quantity\"\":2,\"\"total\"\":\"\"20.00\"\"}]\"");

        assertThat(order("1").lines()).extracting(line -> line.sku().orElse("")).containsExactly("T", "M");
        assertThat(order("1").status()).isEqualTo(OrderStatus.PARTLY_REFUNDED);
        assertThat(order("1").coupons()).containsExactly("X");
        assertThat(order("2").lines()).hasSize(1);
        assertThat(order("2").lines().get(0).amount()).isEqualTo(new BigDecimal("20.00"));
    }

    @Test
    void advancedOrderExportIsKnownByItsKeysToo() {
        ImportReport report = shop.text(
                "keys.csv",
                "order_number;order_status;order_date;billing_first_name;billing_last_name;billing_email;order_total;"
                        + "order_currency;sku;name;qty;item_price",
                "8;Terminée;24/12/2023 10:00;Élodie;Noël;e@n.example;12,50;EUR;S;Thé;1;12,50");

        assertThat(report.format()).isEqualTo("woocommerce-csv");
        assertThat(order("8").status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order("8").buyer().name()).contains(PersonName.of("Élodie", "Noël"));
        assertThat(order("8").lines().get(0).name()).contains("Thé");
    }

    @Test
    void itemsSideBySideInNumberedOrRepeatedColumnsAreLinesOfTheirOrder() {
        shop.text(
                "numbered.csv",
                "Order Number,Order Status,Order Date,Email (Billing),Order Total Amount,SKU #1,Item Name #1,Quantity #1,"
                        + "SKU #2,Item Name #2,Quantity #2",
                "1,completed,2024-01-05,a@b.example,30.00,T,Tea,2,M,Mug,1",
                "2,completed,2024-01-05,a@b.example,10.00,T,Tea,1,,,");
        shop.text(
                "repeated.csv",
                "Order Number,Order Status,Order Date,Email (Billing),Order Total Amount,SKU,Item Name,SKU,Item Name",
                "3,completed,2024-01-05,a@b.example,30.00,T,Tea,M,Mug");

        assertThat(order("1").lines()).extracting(line -> line.sku().orElse("")).containsExactly("T", "M");
        assertThat(order("1").lines().get(0).quantity()).isEqualTo(new BigDecimal("2"));
        assertThat(order("2").lines()).hasSize(1);
        assertThat(order("3").lines()).extracting(line -> line.sku().orElse("")).containsExactly("T", "M");
    }
}
