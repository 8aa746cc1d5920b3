package io.clientele.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.address.Country;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Imported;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.person.PersonName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMappingTest {
    private static final String SHIPMENT = """
            {"id": "%s", "state": "%s", "currency": "EUR", "totalCents": %s, "deliveredAt": "2024-05-04T10:00:00",
             "order": {"number": "%s", "reference": "R-1", "placedAt": "2024-05-01T10:00:00", "refundedCents": 0,
                       "email": "ann@relay.example"},
             "customer": {"first": "Ann", "last": "Weber", "email": null, "locale": "lb_LU"},
             "address": {"street": "1, Rue X", "zip": "L-1234", "city": "Luxembourg", "country": "Luxembourg"},
             "inventoryUnits": [{"sku": "%s", "priceCents": 1250, "product": {"name": "Soap"}}]}""";

    private final Imported shop = new Imported();

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static OrderMapping shipments() {
        return OrderMapping.read(Input.of("mapping.json", Imported.bytesOf("/mapping/shipments-mapping.json")));
    }

    private ImportReport read(OrderMapping mapping, String name, String text) {
        return shop.read(Imported.settings().build(), input(name, text), List.of(mapping));
    }

    private static String shipment(String id, String state, String cents, String order, String sku) {
        return SHIPMENT.formatted(id, state, cents, order, sku);
    }

    private static String file(String... shipments) {
        return "{\"page\": 1, \"shipments\": [\n" + String.join(",\n", shipments) + "]}";
    }

    @Test
    void shipmentsOfOneOrderAreOneOrderAdjacentOrNot() {
        ImportReport report = read(
                shipments(),
                "shipments.json",
                file(
                        shipment("S1", "delivered", "1250", "N1", "A"),
                        shipment("S2", "in locker", "1250", "N2", "B"),
                        shipment("S3", "delivered", "1750", "N1", "C")));

        assertThat(report.orders()).isEqualTo(2);
        assertThat(report.imported()).isEqualTo(3);
        assertThat(report.remarks()).isEmpty();
        Order order = shop.order("letzmaart", "N1");
        assertThat(order.shipmentIds()).containsExactly("S1", "S3");
        assertThat(order.externalId()).contains("R-1");
        assertThat(order.channel()).contains("letzmaart");
        assertThat(order.total()).hasToString("30.00 EUR");
        assertThat(order.refunded()).isEmpty();
        assertThat(order.lines()).extracting(line -> line.sku().orElse("")).containsExactly("A", "C");
        assertThat(order.lines().get(0).amount()).isEqualTo(new BigDecimal("12.50"));
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2024-05-01T08:00:00Z"));
        assertThat(order.completedAt()).contains(Instant.parse("2024-05-04T08:00:00Z"));
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.buyer().name()).contains(PersonName.of("Ann", "Weber"));
        assertThat(order.buyer().email().orElseThrow().text()).isEqualTo("ann@relay.example");
        assertThat(order.buyer().language().orElseThrow()).hasToString("lb");
        assertThat(order.shippingAddress().orElseThrow().country()).contains(Country.of("LU"));
        assertThat(shop.order("letzmaart", "N2").status()).isEqualTo(OrderStatus.PROCESSING);
    }

    @Test
    void aShipmentThatCameBeforeIsNotAddedAgain() {
        ImportReport report = read(
                shipments(),
                "shipments.json",
                file(shipment("S1", "delivered", "1250", "N1", "A"), shipment("S1", "delivered", "1250", "N1", "A")));

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.remarks()).hasSize(1);
        assertThat(shop.order("letzmaart", "N1").total()).hasToString("12.50 EUR");
        assertThat(shop.order("letzmaart", "N1").lines()).hasSize(1);
    }

    @Test
    void aShipmentWithoutANumberOrWithAnAmountThatIsNoneIsRejected() {
        ImportReport report = read(
                shipments(),
                "shipments.json",
                file(
                        shipment("S1", "delivered", "1e999", "N1", "A"),
                        shipment("S2", "delivered", "1250", "", "B"),
                        shipment("S3", "delivered", "1250", "N3", "C")));

        assertThat(report.orders()).isEqualTo(1);
        assertThat(shop.rejections())
                .containsExactly(
                        "shipments.json, line 2: 'totalCents' is not a number",
                        "shipments.json, line 8: 'order.number' is missing, or longer than 255 characters");
    }

    @Test
    void whatCameBeforeTheTextBrokeOffIsKept() {
        ImportReport report = read(
                shipments(),
                "shipments.json",
                file(shipment("S1", "delivered", "1250", "N1", "A"), shipment("S2", "delivered", "1750", "N1", "B"))
                        .replace("\"sku\": \"B\"", "\"sku\": B"));

        assertThat(report.orders()).isEqualTo(1);
        assertThat(report.endedBy()).isPresent();
        assertThat(shop.order("letzmaart", "N1").total()).hasToString("12.50 EUR");
    }

    @Test
    void aTableIsMappedByItsColumns() {
        OrderMapping mapping = OrderMapping.read(input("till.json", """
                {"format": "csv", "source": "till", "currency": "CHF", "date_order": "month_first",
                 "fields": {"order_id": "Bon", "ordered_at": "When", "customer_id": ["Karte", "Kunde"],
                            "line_price": {"column": "Rappen", "scale": 2}, "line_quantity": {"column": "Stk", "value": "1"},
                            "channel": {"value": "till"}}}
                """));
        ImportReport report = read(
                mapping, "till.csv", "Bon;When;Kunde;Rappen;Stk;Kasse\n1;03/04/2024;7;1250;2;A\n1;03/04/2024;7;5;;A");

        assertThat(report.unread()).containsExactly("Kasse");
        Order order = shop.order("till", "1");
        assertThat(order.total()).hasToString("25.05 CHF");
        assertThat(order.channel()).contains("till");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2024-03-03T23:00:00Z"));
        assertThatThrownBy(() -> read(mapping, "other.csv", "Bon;When\n1;2\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "other.csv has no column 'Karte' or 'Kunde', which the mapping names: it has 'Bon', 'When'");
    }

    @Test
    void aFileOfTheOtherKindIsRefused() {
        assertThatThrownBy(() -> read(shipments(), "orders.csv", "a,b\n1,2\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("orders.csv is no JSON file, which the mapping says it is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format': 'xml'} | m.json must say in 'format' whether the orders are 'json' or 'csv'",
                "{'formt': 'csv'} | m.json has 'formt', which is not known: known are channel, currency, date_order,"
                        + " fields, format, records, source, statuses, zone",
                "{'format': 'csv'} | m.json has no 'fields', which say where in the orders what stands",
                "{'format': 'csv', 'fields': {'order_id': 'A'}} | m.json does not say where 'ordered_at' stands",
                "{'format': 'csv', 'zone': 'Moon', 'fields': {}} | m.json has in 'zone' what is no zone such as"
                        + " Europe/Luxembourg",
                "{'format': 'csv', 'fields': {'totl': 'A'}} | m.json has 'totl' in 'fields', which is not known: known"
                        + " are order_id, ordered_at, total, refunded,",
                "{'format': 'csv', 'fields': {'total': {'column': 'A', 'scale': 99}}} | m.json has for 'total' a scale"
                        + " that is not 0 to 6, the number of decimals in a whole number",
                "{'format': 'csv', 'fields': {'order_id': 'A', 'ordered_at': 'B'}, 'statuses': {'x': 'y'}} | m.json has"
                        + " in 'statuses' a status that is not known: known are NONE,",
                "[] | m.json holds 0 objects where one is expected",
                "{'format': | m.json is not JSON:",
                "format=csv | m.json is no mapping file: that is a JSON object"
            })
    void aMappingThatIsNoneIsOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> OrderMapping.read(input("m.json", text.replace('\'', '"'))))
                .isInstanceOf(MappingException.class)
                .message()
                .startsWith(sentence)
                .doesNotContain("\n");
    }
}
