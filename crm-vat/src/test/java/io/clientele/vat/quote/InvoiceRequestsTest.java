package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.Missing;
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
    void theHostMayHaveDecidedItself() {
        Invoice invoice =
                invoice(BOOKS.replace("\"supply\": \"goods\"", "\"vat\": {\"category_code\": \"S\", \"rate\": \"7\"}"));

        assertThat(invoice.totals().gross()).hasToString("26.64 EUR");
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
