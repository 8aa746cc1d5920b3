package io.clientele.exchange.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.Imported;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Remark;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.order.Order;
import io.clientele.order.OrderLine;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenericCsvTest {
    private final Imported shop = new Imported();

    private Order order(String id) {
        return shop.order("generic", id);
    }

    private String total(String id) {
        return order(id).total().toString();
    }

    @Test
    void everyColumnOfTheDescriptionIsRead() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,total,customer_id,email,currency,status,completed_at,name,phone,country,refunded,"
                        + "line_sku,line_name,line_category,line_quantity,line_price,line_total,language,street,"
                        + "postcode,city,channel,coupon,birthday,mood",
                "A1,2024-03-01 10:00,25.00,C7,Ann@Shop.example,CHF,completed,2024-03-05T08:00:00Z,Ann Weber,+41 44 668"
                        + " 18 00,Schweiz,5.00,S-1,Soap,Bath,2,10.00,20.00,de_CH,Gasse 1,8001,Zürich,web,\"TEN, VIP\","
                        + "1980-02-29,good");

        assertThat(report.unread()).containsExactly("mood");
        assertThat(report.remarks()).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
        Order order = order("A1");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2024-03-01T09:00:00Z"));
        assertThat(order.completedAt()).contains(Instant.parse("2024-03-05T08:00:00Z"));
        assertThat(order.total()).hasToString("25.00 CHF");
        assertThat(order.refunded().orElseThrow()).hasToString("5.00 CHF");
        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.buyer().customerId()).contains("C7");
        assertThat(order.buyer().email()).contains(EmailAddress.of("ann@shop.example"));
        assertThat(order.buyer().name()).contains(PersonName.ofFull("Ann Weber"));
        assertThat(order.buyer().phone().orElseThrow().e164()).contains("+41446681800");
        assertThat(order.buyer().language().orElseThrow()).hasToString("de");
        assertThat(order.buyer().birthday().orElseThrow().year()).hasValue(1980);
        assertThat(order.shippingAddress())
                .contains(PostalAddress.builder()
                        .street("Gasse 1")
                        .postcode("8001")
                        .city("Zürich")
                        .country(Country.of("CH"))
                        .build());
        assertThat(order.channel()).contains("web");
        assertThat(order.coupons()).containsExactly("TEN", "VIP");
        assertThat(order.lines())
                .containsExactly(OrderLine.builder()
                        .sku("S-1")
                        .name("Soap")
                        .category("Bath")
                        .quantity(new BigDecimal("2"))
                        .unitPrice(new BigDecimal("10.00"))
                        .total(new BigDecimal("20.00"))
                        .build());
    }

    @Test
    void rowsOfOneOrderAreOneOrderAdjacentOrNotAndIdenticalRowsBothCount() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,customer_id,line_sku,line_quantity,line_price",
                "1,2024-01-02 12:00,c,A,1,10.00",
                "2,2024-01-03,c,B,1,5.00",
                "1,2024-01-02 11:00,c,A,1,10.00",
                "1,2024-01-02 12:00,c,A,1,10.00",
                "2,2024-01-03,c,B,1,5.00");

        assertThat(report.orders()).isEqualTo(2);
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.imported()).isEqualTo(5);
        assertThat(total("1")).isEqualTo("30.00 EUR");
        assertThat(order("1").lines()).hasSize(3);
        assertThat(order("1").placedAt()).isEqualTo(Instant.parse("2024-01-02T10:00:00Z"));
        assertThat(total("2")).isEqualTo("10.00 EUR");
    }

    @Test
    void theTotalIsTheWholeOrdersWhereItIsGivenAndTheFirstOneWhereRowsDisagree() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,email,total,line_total",
                "1,2024-01-02,a@b.example,19.00,10.00",
                "1,2024-01-02,a@b.example,19.00,5.00",
                "2,2024-01-02,a@b.example,,10.00",
                "2,2024-01-02,a@b.example,12.00,2.00",
                "2,2024-01-02,a@b.example,13.00,1.00");

        assertThat(total("1")).isEqualTo("19.00 EUR");
        assertThat(total("2")).isEqualTo("12.00 EUR");
        assertThat(report.remarks())
                .containsExactly(new Remark(
                        "total", "differs between the rows of one order, and the first one was taken", 6, 1));
    }

    @Test
    void sumsAreExactAndRoundedOnceHalfUp() {
        shop.text(
                "orders.csv",
                "order_id,ordered_at,email,line_quantity,line_price,currency",
                "1,2024-01-02,a@b.example,3,0.335,EUR",
                "1,2024-01-02,a@b.example,1,0.010,EUR",
                "2,2024-01-02,a@b.example,1.5,0.33,EUR",
                "3,2024-01-02,a@b.example,3,33.5,JPY",
                "4,2024-01-02,a@b.example,1,1.2345,KWD");

        assertThat(total("1")).isEqualTo("1.02 EUR");
        assertThat(total("2")).isEqualTo("0.50 EUR");
        assertThat(total("3")).isEqualTo("101 JPY");
        assertThat(total("4")).isEqualTo("1.235 KWD");
    }

    @Test
    void aTotalWithMoreDecimalsThanItsCurrencyIsRoundedWithARemark() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,email,total",
                "1,2024-01-02,a@b.example,1.005",
                "2,2024-01-02,,2.000");

        assertThat(total("1")).isEqualTo("1.01 EUR");
        assertThat(total("2")).isEqualTo("2.00 EUR");
        assertThat(report.remarks())
                .containsExactly(new Remark("total", "has more decimals than its currency, and was rounded", 2, 1));
    }

    @Test
    void aNegativeTotalIsAReturn() {
        shop.text(
                "orders.csv",
                "order_id,ordered_at,customer_id,line_quantity,line_price",
                "C1,2024-01-02,c,-2,4.25",
                "C1,2024-01-02,c,1,1.00");

        assertThat(total("C1")).isEqualTo("-7.50 EUR");
    }

    @Test
    void aRowThatCannotBeReadIsRejectedWithItsColumnAndItsOrderStays() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,email,total,line_sku",
                "1,2024-02-30,a@b.example,10.00,A",
                "1,2024-02-29,a@b.example,10.00,B",
                ",2024-02-29,a@b.example,10.00,C",
                "2,2024-02-29,a@b.example,1e999999,D",
                "3,2024-02-29,a@b.example,NaN,E",
                "4,,a@b.example,5.00,F",
                "5,2024-02-29,a@b.example,1234567890123456,G",
                "6,2024-02-29,a@b.example,,H",
                "7,29/02/2023,a@b.example,5.00,I");

        assertThat(shop.rejections())
                .containsExactlyInAnyOrder(
                        "orders.csv, line 2: 'ordered_at' is a day that does not exist",
                        "orders.csv, line 4: 'order_id' is empty, so nobody knows which order the row is of",
                        "orders.csv, line 5: 'total' is not a number",
                        "orders.csv, line 6: 'total' is not a number",
                        "orders.csv, line 7: 'ordered_at' is empty, so nobody knows when the order was placed",
                        "orders.csv, line 8: 'total' is a number of more than 12 digits, which no order comes to",
                        "orders.csv, line 9: 'total' is missing, and nothing says what the line comes to",
                        "orders.csv, line 10: 'ordered_at' is a day that does not exist");
        assertThat(report.rejected()).isEqualTo(8);
        assertThat(report.rows()).isEqualTo(9);
        assertThat(shop.orders()).hasSize(1);
        assertThat(order("1").lines()).hasSize(1);
    }

    @Test
    void anOrderIsKeptFromItsOtherRowsAndARemarkTellsThatOneIsMissing() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,email,line_quantity,line_price",
                "1,2024-01-02,a@b.example,1,2.00",
                "1,2024-01-02,a@b.example,1,two");

        assertThat(shop.rejections()).containsExactly("orders.csv, line 3: 'line_price' is not a number");
        assertThat(total("1")).isEqualTo("2.00 EUR");
        assertThat(report.remarks()).hasSize(1);
        assertThat(report.remarks().get(0).words()).contains("other rows could not be used");
    }

    @Test
    void aValueThatIsNoneIsLeftOutWithARemarkAndTheOrderStays() {
        ImportReport report = shop.text(
                "orders.csv",
                "order_id,ordered_at,total,email,phone,country,language,birthday,completed_at,status",
                "1,2024-01-02,5,nobody,none,Atlantis,xx,99/99,soon,shipped by owl",
                "2,2024-01-02,5,ann@b.example,,LU,fr,04/12,2024-01-03,paid");

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.remarks())
                .extracting(Remark::column)
                .containsExactlyInAnyOrder(
                        "email", "phone", "country", "language", "birthday", "completed_at", "status");
        assertThat(order("1").status()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(order("1").statusName()).contains("shipped by owl");
        assertThat(order("1").buyer().email()).isEmpty();
        assertThat(order("2").buyer().birthday().orElseThrow().year()).isEmpty();
    }

    @Test
    void anUnknownCurrencyOrASecondOneInAnOrderIsRejected() {
        shop.text(
                "orders.csv",
                "order_id,ordered_at,total,email,currency",
                "1,2024-01-02,5,a@b.example,EURO",
                "2,2024-01-02,5,a@b.example,eur",
                "2,2024-01-02,5,a@b.example,USD",
                "3,2024-01-02,5,a@b.example,XXX");

        assertThat(shop.rejections())
                .containsExactly(
                        "orders.csv, line 2: 'currency' is no code of a currency, such as EUR",
                        "orders.csv, line 4: 'currency' is not the currency of the order's rows before it",
                        "orders.csv, line 5: 'currency' is no code of a currency, such as EUR");
        assertThat(total("2")).isEqualTo("5.00 EUR");
    }

    @Test
    void columnsOfOtherLanguagesAndDecimalCommasAreUnderstood() {
        ImportReport report = shop.text(
                "bestellungen.csv",
                "Bestellnummer;Bestelldatum;Gesamtbetrag;E-Mail-Adresse;Vorname;Nachname;PLZ;Ort;Land;Status",
                "1;24.12.2023 18:30;1.234,50;j@m.example;Jürgen;Müller;50667;Köln;Deutschland;Abgeschlossen");

        assertThat(report.unread()).isEmpty();
        assertThat(total("1")).isEqualTo("1234.50 EUR");
        assertThat(order("1").status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order("1").buyer().name()).contains(PersonName.of("Jürgen", "Müller"));
    }

    @Test
    void columnsAreRenamedToOurs() {
        ReadSettings settings = Imported.settings()
                .putColumns("Beleg", "order_id")
                .putColumns("Wann", "ordered_at")
                .putColumns("Wer", "customer_id")
                .putColumns("Stück", "line_quantity")
                .putColumns("Je", "line_price")
                .build();
        shop.text(
                settings,
                "retail.csv",
                "Beleg,Stück,Wann,Je,Wer",
                "536365,6,12/1/2010 8:26,2.55,17850",
                "7,1,12/31/2010 8:26,1,1");

        assertThat(total("536365")).isEqualTo("15.30 EUR");
        assertThat(order("536365").placedAt()).isEqualTo(Instant.parse("2010-12-01T07:26:00Z"));
    }

    @Test
    void aRenamedColumnGoesBeforeOneThatBearsTheNameByItself() {
        ReadSettings settings = Imported.settings().putColumns("net", "total").build();
        shop.text(
                settings, "orders.csv", "order_id,ordered_at,email,total,net", "1,2024-01-02,a@b.example,12.00,10.00");

        assertThat(total("1")).isEqualTo("10.00 EUR");
    }

    @Test
    void aMappedColumnThatIsNotThereOrATargetThatIsNotKnownIsOneSentence() {
        assertThatThrownBy(() -> shop.text(
                        Imported.settings().putColumns("Betrag", "total").build(),
                        "orders.csv",
                        "order_id,ordered_at,email",
                        "1,2024-01-02,a@b.example"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("orders.csv has no column 'Betrag': it has 'order_id', 'ordered_at', 'email'");
        assertThatThrownBy(() -> shop.text(
                        Imported.settings().putColumns("betrag", "sum of it").build(),
                        "orders.csv",
                        "order_id,ordered_at,email,total,betrag",
                        "1,2024-01-02,a@b.example,1,1"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(
                        "orders.csv cannot have a column mapped to 'sum of it', which is not known: known are order_id,"
                                + " ordered_at, total,");
        assertThatThrownBy(() -> shop.text(
                        Imported.settings()
                                .columns(Map.of("a", "total", "b", "TOTAL"))
                                .build(),
                        "orders.csv",
                        "order_id,ordered_at,email,a,b",
                        "1,2024-01-02,a@b.example,1,1"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("two");
    }

    @Test
    void aFileWithoutARequiredColumnIsRefusedBySayingWhichAndWhatItHas() {
        Imported other = new Imported();

        assertThatThrownBy(() -> other.read(
                        Imported.settings().build(),
                        Input.of("people.csv", "Name,City\nAnn,Bern\n".getBytes(StandardCharsets.UTF_8)),
                        List.of(new GenericCsv())))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("people.csv has no column order_id, nor one of ordered_at, nor one of total (or line_total,"
                        + " or line_quantity and line_price): map those of its columns to them that hold it, it has"
                        + " 'Name', 'City'");
    }

    @Test
    void anOrderOfNobodyIsKept() {
        ImportReport report = shop.text(
                "orders.csv", "order_id,ordered_at,total,customer_id", "1,2024-01-02,5.00,", "2,2024-01-02,6.00,7");

        assertThat(report.orders()).isEqualTo(2);
        assertThat(shop.orders()).hasSize(2);
    }

    @Test
    void aSecondReadingChangesNothing() {
        String[] lines = {
            "order_id,ordered_at,email,line_quantity,line_price,name",
            "1,2024-01-02,a@b.example,1,2.00,Ann",
            "1,2024-01-02,a@b.example,1,3.00,Ann"
        };
        shop.text("orders.csv", lines);
        ImportReport again = shop.text("orders.csv", lines);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.imported() + again.updated() + again.rejected()).isZero();
    }

    @Test
    void anOrderWhoseLinesComeToMoreThanAnyOrderDoesIsRejectedAndNotComputed() {
        shop.text(
                "orders.csv",
                "order_id,ordered_at,email,line_quantity,line_price",
                "1,2024-01-02,a@b.example,999999999999,999999999999",
                "2,2024-01-02,a@b.example,1,1");

        assertThat(shop.rejections()).containsExactly("orders.csv, line 2: the row comes to more than any order does");
        assertThat(shop.orders()).hasSize(1);
    }
}
