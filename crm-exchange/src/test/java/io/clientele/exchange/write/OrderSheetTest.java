package io.clientele.exchange.write;

import static io.clientele.exchange.write.People.ann;
import static io.clientele.exchange.write.People.chf;
import static io.clientele.exchange.write.People.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.memory.InMemoryStorage;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.order.Orders;
import io.clientele.order.PurchaseRules;
import io.clientele.person.EmailAddress;
import io.clientele.tenant.TenantId;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderSheetTest {
    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");
    private static final String HEADER = "source,order_id,customer,contact_id,email,ordered_at,status,currency,total,"
            + "refunded,net,is_purchase,channel,coupons,payment_method,country,lines,items\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void everyOrderOfAPersonHasARow() {
        Order whole = order("1", "2026-01-05T10:00:00Z")
                .status(OrderStatus.PARTLY_REFUNDED)
                .refunded(eur(500))
                .channel("market")
                .addCoupons("SPRING", "TEA")
                .paymentMethod("card")
                .shippingAddress(
                        PostalAddress.builder().country(Country.of("FR")).build())
                .addLines(line("2.0", "Mug"), line("-1", "Tea"))
                .build();
        Order bare = order("2", "2026-06-05T22:30:00Z")
                .status(OrderStatus.UNKNOWN)
                .statusName("at the weaver's")
                .total(chf(-1_250))
                .build();
        OrderSheet sheet = OrderSheet.on(bytes, CsvProfile.MACHINE, LUXEMBOURG, PurchaseRules.standard());
        sheet.add(ann().build(), List.of(whole, bare));

        assertThat(sheet.finish().rows()).isEqualTo(2);
        assertThat(written()).isEqualTo(HEADER + """
                        web,1,1001,c000000000000000000000001,ann.weber@post.example,2026-01-05T11:00:00+01:00,\
                        partly_refunded,EUR,20.00,5.00,15.00,true,market,SPRING; TEA,card,FR,2,2 x Mug; -1 x Tea
                        web,2,1001,c000000000000000000000001,ann.weber@post.example,2026-06-06T00:30:00+02:00,\
                        at the weaver's,CHF,-12.50,0.00,-12.50,false,,,,,0,
                        """);
    }

    @Test
    void ordersOfNobodyFollow() {
        TenantId shop = TenantId.of("shop");
        ExportReport report = new InMemoryStorage().inTransaction(shop, work -> {
            Orders orders = work.port(Orders.class);
            orders.put(order("1", "2026-01-05T10:00:00Z").build());
            orders.put(order("2", "2026-06-30T22:30:00Z").build());
            orders.put(order("3", "2026-01-05T10:00:00Z")
                    .buyer(Buyer.builder()
                            .email(EmailAddress.of("ann@post.example"))
                            .build())
                    .build());
            OrderSheet sheet = OrderSheet.on(bytes, CsvProfile.MACHINE, LUXEMBOURG, PurchaseRules.standard());
            sheet.addOrdersOfNobody(orders, LocalDate.of(2026, 6, 30));
            return sheet.finish();
        });

        assertThat(report.rows()).isEqualTo(1);
        assertThat(written())
                .isEqualTo(HEADER + "web,1,,,,2026-01-05T11:00:00+01:00,,EUR,20.00,0.00,20.00,true,,,,,0,\n");
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Order.Builder order(String id, String at) {
        return Order.builder()
                .key(new OrderKey("web", id))
                .placedAt(Instant.parse(at))
                .total(eur(2_000));
    }

    private static OrderLine line(String quantity, String name) {
        return OrderLine.builder().quantity(new BigDecimal(quantity)).name(name).build();
    }
}
