package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Gtin;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Payee;
import io.clientele.vat.invoice.SupplyPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceRequestsTest {
    private static final String BOOKS = """
            {
              "number": "LU-2026-000123",
              "issued": "2026-03-03",
              "date": "2026-03-02",
              "due": "2026-04-02",
              "language": "de",
              "seller": {"country": "LU", "vat_id": "LU 123 456 13", "scheme": "standard", "oss": true,
                "name": "Books S.à r.l.",
                "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"}},
              "buyer": {"country": "DE", "type": "business", "vat_id": "136695976", "vat_id_check": "valid",
                "name": "Buyer GmbH", "address": {"street": "Hauptstr. 1", "city": "Trier", "postcode": "54290"}},
              "ship_from": "LU", "ship_to": "DE",
              "ytd_distance_sales": "12000.00", "previous_year_distance_sales": "0.00",
              "currency": "EUR",
              "deliver_to": {"street": "Lager 2", "city": "Trier", "postcode": "54290", "country": "DE"},
              "lines": [
                {"id": "1", "supply": "goods", "quantity": "2", "unit_price": "10.00", "name": "Atlas"}
              ],
              "adjustments": [{"kind": "charge", "reason": "Versand", "amount": "4.90"}]
            }
            """;

    private static InvoiceAnswer answer(String json) {
        return InvoiceRequests.standard().ofJson(json);
    }

    private static Invoice invoice(String json) {
        InvoiceAnswer answer = answer(json);
        assertThat(answer).isInstanceOf(InvoiceAnswer.Made.class);
        return ((InvoiceAnswer.Made) answer).invoice();
    }

    private static String refusal(String json) {
        InvoiceAnswer answer = answer(json);
        assertThat(answer).isInstanceOf(InvoiceAnswer.Refused.class);
        return ((InvoiceAnswer.Refused) answer).refusal().sentence();
    }

    @Test
    void whatTheInputLeavesOpenTheTreatmentDecides() {
        Invoice invoice = invoice(BOOKS);

        assertThat(invoice.content().lines().get(0).vat().category()).isEqualTo(VatCategory.INTRA_COMMUNITY);
        assertThat(invoice.content().lines().get(0).vat().exemption().flatMap(one -> one.reason()))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Innergemeinschaftliche Lieferung"));
        assertThat(invoice.totals().gross()).hasToString("24.90 EUR");
        assertThat(invoice.content().seller().vatNumber()).contains("LU12345613");
        assertThat(invoice.content().buyer().vatNumber()).contains("DE136695976");
    }

    @Test
    void theShippingOfAnInvoiceMayCrossTheThreshold() {
        String consumer = BOOKS.replace(
                "\"type\": \"business\", \"vat_id\": \"136695976\", \"vat_id_check\": \"valid\"",
                "\"type\": \"consumer\"");

        assertThat(invoice(consumer.replace("12000.00", "9975.10")).totals().vat())
                .as("exactly the threshold: 17 % of Luxembourg")
                .hasToString("4.23 EUR");
        assertThat(invoice(consumer.replace("12000.00", "9975.11")).totals().vat())
                .as("a cent above it: 19 % of Germany")
                .hasToString("4.73 EUR");
    }

    @Test
    void theHostMayHaveDecidedItself() {
        Invoice invoice =
                invoice(BOOKS.replace("\"supply\": \"goods\"", "\"vat\": {\"category_code\": \"S\", \"rate\": \"7\"}"));

        assertThat(invoice.totals().gross()).hasToString("26.64 EUR");
    }

    @Test
    void whatAShopKnowsOfAnArticleAndAnOrderIsTakenOver() {
        InvoiceDraft content = invoice(BOOKS.replace("\"name\": \"Atlas\"", """
                        "name": "Atlas", "article": "A-1", "buyer_article": "4711", "gtin": "9780306406157",
                        "note": "Signed", "order_line": "2", "period": {"first": "2026-03-01", "last": "2026-03-31"}
                        """).replace("\"due\"", """
                        "sales_order": "SO-7", "delivery_note": "DN-7",
                        "payee": {"name": "Market Ltd", "identifier": "M-1", "legal_id": "B999999"}, "due"
                        """))
                .content();

        InvoiceLine line = content.lines().get(0);
        assertThat(line.gtin()).contains(new Gtin("9780306406157"));
        assertThat(line.buyerArticle()).contains("4711");
        assertThat(line.note()).contains("Signed");
        assertThat(line.orderLine()).contains("2");
        assertThat(line.period()).contains(new SupplyPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        assertThat(content.salesOrder()).contains("SO-7");
        assertThat(content.deliveryNote()).contains("DN-7");
        assertThat(content.payee()).contains(new Payee("Market Ltd", Optional.of("M-1"), Optional.of("B999999")));
    }

    @Test
    void aSeriesGivesItsFirstNumber() {
        assertThat(invoice(BOOKS.replace("\"number\": \"LU-2026-000123\"", "\"series\": \"LU-2026\""))
                        .number())
                .isEqualTo("LU-2026-000001");
    }

    @Test
    void whatCannotBeDecidedSaysWhatItNeeds() {
        assertThat(answer(BOOKS.replace("\"vat_id_check\": \"valid\",", "")))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Undecided.class,
                        undecided -> assertThat(undecided.fields()).contains("buyer.vat_id_check"));
    }

    @Test
    void whatTheLawAsksForIsNamed() {
        assertThat(answer(BOOKS.replace("\"name\": \"Buyer GmbH\",", "")))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Incomplete.class,
                        incomplete -> assertThat(incomplete.missing())
                                .extracting(Missing::field)
                                .containsExactly("buyer.name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"due\": | \"dew\": | 'dew' is not known",
                "\"city\": \"Luxembourg\" | \"town\": \"Luxembourg\" | 'seller.address.town' is not known",
                "\"name\": \"Atlas\" | \"name\": \"Atlas\", \"nam\": 1 | 'lines[0].nam' is not known",
                "\"name\": \"Atlas\" | \"name\": \"Atlas\", \"name\": \"x\" | 'lines[0].name' is there twice",
                "\"name\": \"Atlas\" | \"name\": \"Atlas\", \"gtin\": \"9780306406158\" | 'lines[0].gtin' must be 8, 12, 13 or",
                "\"due\": | \"payee\": {\"name\": \" \"}, \"due\": | 'payee.name' is blank",
                "\"issued\": \"2026-03-03\", | '' | 'issued' is missing",
                "\"number\": \"LU-2026-000123\", | '' | 'number' is missing, and so is 'series'",
                "\"kind\": \"charge\" | \"kind\": \"tip\" | 'adjustments[0].kind' must be one of charge, discount",
                "\"amount\": \"4.90\" | \"amount\": \"4.901\" | 'adjustments[0].amount' has more digits"
            })
    void whatMakesNoSenseIsNamedByItsPath(String planted, String fault, String problem) {
        assertThat(BOOKS).contains(planted);

        assertThat(refusal(BOOKS.replace(planted, fault))).startsWith(problem);
    }
}
