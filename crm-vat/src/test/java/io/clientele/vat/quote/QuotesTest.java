package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.StrictJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quote in JSON, as the README documents it. */
class QuotesTest {
    private static final String SALE = """
            {"seller": {"country": "LU", "vat_id": "LU20260743", "scheme": "standard", "oss": true},
             "buyer": {"country": "DE", "type": "consumer", "vat_id": null, "vat_id_check": "unknown", "postcode": "54290"},
             "ship_from": "LU", "ship_to": "DE", "date": "2026-03-02", "place_rule": null,
             "ytd_distance_sales": "12000.00", "previous_year_distance_sales": "0.00",
             "price_mode": "net", "currency": "EUR",
             "lines": [{"id": "1", "supply": "goods", "category": "standard", "quantity": "2",
                        "unit_price": "10.00", "discount": "0.00"}]}
            """;

    private static String answer(String json) {
        JsonAnswer answer = Quotes.standard().ofJson(json);
        assertThat(answer).isInstanceOf(JsonAnswer.Quoted.class);
        return ((JsonAnswer.Quoted) answer).json();
    }

    private static JsonFields fields(JsonValue value) {
        return value.fields(
                "lines",
                "totals",
                "id",
                "country",
                "region",
                "category_code",
                "rate",
                "vatex",
                "article",
                "mention",
                "owed_by",
                "reported_in",
                "reasons",
                "net",
                "vat",
                "gross",
                "groups",
                "currency",
                "needs",
                "why");
    }

    private static JsonFields firstLine(String json) {
        return fields(fields(StrictJson.read(answer(json))).elements("lines").get(0));
    }

    private static JsonFields totals(String json) {
        return fields(fields(StrictJson.read(answer(json))).get("totals"));
    }

    @Test
    void aDistanceSaleAboveTheThresholdIsTaxedWhereTheConsumerIs() {
        assertThat(answer(SALE)).isEqualTo("""
                {
                  "lines" : [
                    {
                      "id" : "1",
                      "country" : "DE",
                      "region" : null,
                      "category_code" : "S",
                      "rate" : "19",
                      "vatex" : null,
                      "article" : "Art. 33(a)",
                      "mention" : null,
                      "owed_by" : "seller",
                      "reported_in" : "oss",
                      "reasons" : [
                        "The goods go to a consumer in another member state, where they are taxed",
                        "19 % is the standard rate of DE since 2021-01-01"
                      ],
                      "net" : "20.00"
                    }
                  ],
                  "totals" : {
                    "currency" : "EUR",
                    "net" : "20.00",
                    "vat" : "3.80",
                    "gross" : "23.80",
                    "groups" : [
                      {
                        "category_code" : "S",
                        "rate" : "19",
                        "vatex" : null,
                        "net" : "20.00",
                        "vat" : "3.80",
                        "gross" : "23.80"
                      }
                    ]
                  }
                }
                """);
    }

    private static String adjusted(String sale, String adjustments) {
        return sale.replace("\"currency\"", "\"adjustments\": [" + adjustments + "], \"currency\"");
    }

    @Test
    void discountsAndChargesAreInTheGroupsAndTotals() {
        String answer = answer(adjusted(SALE, """
                {"kind": "charge", "reason": "Shipping", "amount": "4.90"},
                {"kind": "discount", "reason": null, "amount": "5.00", "vat_of_line": "1"}"""));

        assertThat(answer).endsWith("""
                  "totals" : {
                    "currency" : "EUR",
                    "net" : "19.90",
                    "vat" : "3.78",
                    "gross" : "23.68",
                    "groups" : [
                      {
                        "category_code" : "S",
                        "rate" : "19",
                        "vatex" : null,
                        "net" : "19.90",
                        "vat" : "3.78",
                        "gross" : "23.68"
                      }
                    ],
                    "adjustments" : [
                      {
                        "kind" : "charge",
                        "reason" : "Shipping",
                        "category_code" : "S",
                        "rate" : "19",
                        "net" : "4.90"
                      },
                      {
                        "kind" : "discount",
                        "reason" : null,
                        "category_code" : "S",
                        "rate" : "19",
                        "net" : "5.00"
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void shippingCountsForTheThreshold() {
        String shipped = adjusted(SALE, "{\"kind\": \"charge\", \"amount\": \"4.90\"}");

        assertThat(firstLine(shipped.replace("12000.00", "9975.10"))
                        .get("country")
                        .text())
                .isEqualTo("LU");
        assertThat(firstLine(shipped.replace("12000.00", "9975.11"))
                        .get("country")
                        .text())
                .isEqualTo("DE");
    }

    @Test
    void ofShippingThePartCountsForTheThresholdThatFallsToWhatCounts() {
        String service = "{\"id\": \"2\", \"supply\": \"service\", \"quantity\": \"1\", \"unit_price\": \"20.00\"}";
        String mixed = adjusted(SALE, "{\"kind\": \"charge\", \"amount\": \"5.00\"}")
                .replace("\"0.00\"}]", "\"0.00\"}, " + service + "]");

        assertThat(firstLine(mixed.replace("12000.00", "9977.50"))
                        .get("country")
                        .text())
                .isEqualTo("LU");
        assertThat(firstLine(mixed.replace("12000.00", "9977.51"))
                        .get("country")
                        .text())
                .isEqualTo("DE");
    }

    @Test
    void aSaleComesToTheSameInAQuoteAndOnAnInvoice() {
        String sale = """
                {"seller": {"country": "LU", "oss": true}, "buyer": {"country": "DE", "type": "consumer"},
                 "ship_from": "LU", "ship_to": "DE", "date": "2026-03-02", "ytd_distance_sales": "12000.00",
                 "price_mode": "gross", "currency": "EUR", "adjustments": [
                  {"kind": "charge", "reason": "Shipping", "amount": "4.90"},
                  {"kind": "discount", "reason": "Voucher", "amount": "5.00"},
                  {"kind": "charge", "reason": "Gift box", "amount": "1.99", "vat_of_line": "2"}],
                 "lines": [{"id": "1", "supply": "goods", "quantity": "3", "unit_price": "19.99", "discount": "2.00"},
                  {"id": "2", "supply": "goods", "category": "books", "quantity": "1", "unit_price": "24.90"}]}""";
        String invoice = sale.replace(
                        "\"oss\": true",
                        "\"oss\": true, \"vat_id\": \"LU20260743\", \"name\": \"Shop\", \"address\": {\"street\": \"1, rue du Parc\", \"city\": \"Luxembourg\", \"postcode\": \"1111\"}")
                .replace(
                        "\"consumer\"",
                        "\"consumer\", \"name\": \"Ann Doe\", \"address\": {\"street\": \"Ring 1\", \"city\": \"Trier\", \"postcode\": \"54290\"}")
                .replace("\"currency\"", "\"number\": \"1\", \"issued\": \"2026-03-02\", \"currency\"")
                .replace("\"id\": ", "\"name\": \"Thing\", \"id\": ");

        JsonAnswer quoted = Quotes.standard().ofJson(sale);

        assertThat(((JsonAnswer.Quoted) quoted).quotes().get(0).totals())
                .contains(InvoiceSales.invoice(invoice).totals());
    }

    @Test
    void theSaleThatCrossesTheThresholdIsTaxedThereAlready() {
        String below = SALE.replace("12000.00", "9979.99");
        String exactly = SALE.replace("12000.00", "9980.00");
        String crossing = SALE.replace("12000.00", "9980.01");

        assertThat(firstLine(below).get("country").text()).isEqualTo("LU");
        assertThat(firstLine(exactly).get("country").text()).isEqualTo("LU");
        assertThat(firstLine(crossing).get("country").text()).isEqualTo("DE");
    }

    @Test
    void ofGrossPricesTheVatIsTakenOffBeforeTheThresholdIsLookedAt() {
        String gross = SALE.replace("\"net\"", "\"gross\"").replace("12000.00", "9982.00");

        assertThat(firstLine(gross).get("country").text()).isEqualTo("LU");
        assertThat(totals(gross).get("gross").text()).isEqualTo("20.00");
        assertThat(totals(gross).get("net").text()).isEqualTo("17.09");
    }

    @Test
    void aBusinessWithAValidNumberGetsGoodsWithoutVat() {
        String business = SALE.replace(
                "\"type\": \"consumer\", \"vat_id\": null, \"vat_id_check\": \"unknown\"",
                "\"type\": \"business\", \"vat_id\": \"DE136695976\", \"vat_id_check\": \"valid\"");

        assertThat(firstLine(business).get("category_code").text()).isEqualTo("K");
        assertThat(firstLine(business).get("vatex").text()).isEqualTo("VATEX-EU-IC");
        assertThat(firstLine(business).get("reported_in").text()).isEqualTo("recapitulative_statement");
        assertThat(totals(business).get("vat").text()).isEqualTo("0.00");
    }

    @Test
    void wordsToPrintAreInTheBuyersLanguage() {
        String service = SALE.replace("\"goods\"", "\"service\"")
                .replace("\"price_mode\"", "\"language\": \"de\", \"price_mode\"")
                .replace(
                        "\"type\": \"consumer\", \"vat_id\": null, \"vat_id_check\": \"unknown\"",
                        "\"type\": \"business\", \"vat_id\": \"136695976\", \"vat_id_check\": \"valid\"");

        assertThat(firstLine(service).get("category_code").text()).isEqualTo("AE");
        assertThat(firstLine(service).get("mention").text()).isEqualTo("Steuerschuldnerschaft des Leistungsempfängers");
        assertThat(firstLine(service).get("owed_by").text()).isEqualTo("buyer");
    }

    @Test
    void whatCannotBeDecidedIsAskedForAndHasNoTotals() {
        String unknown = SALE.replace("\"12000.00\"", "null");

        assertThat(firstLine(unknown).elements("needs").get(0).text()).isEqualTo("ytd_distance_sales");
        assertThat(fields(StrictJson.read(answer(unknown))).find("totals")).isEmpty();
    }

    @Test
    void ofTheYearsOfTheThresholdTheMissingOnesAreAskedFor() {
        String thisYear = "\"ytd_distance_sales\": \"12000.00\"";
        String lastYear = "\"previous_year_distance_sales\": \"0.00\"";
        String little = SALE.replace("12000.00", "100.00");

        assertThat(needs(little.replace(lastYear, "\"amount\": \"50.00\"")))
                .containsExactly("previous_year_distance_sales");
        assertThat(needs(SALE.replace(thisYear + ", " + lastYear, "\"amount\": \"50.00\"")))
                .containsExactly("ytd_distance_sales", "previous_year_distance_sales");
        assertThat(firstLine(SALE.replace(lastYear, "\"amount\": \"50.00\""))
                        .get("country")
                        .text())
                .as("one year above the threshold is enough")
                .isEqualTo("DE");
    }

    @Test
    void whatTakesBackDoesNotTellWhetherItsSaleCrossedTheThreshold() {
        String back = SALE.replace("12000.00", "9000.00")
                .replace("\"quantity\": \"2\"", "\"quantity\": \"-1\"")
                .replace("\"currency\"", "\"corrects\": \"2026-Q1\", \"currency\"");

        assertThat(needs(back)).containsExactly("amount");
        assertThat(firstLine(back.replace("\"corrects\"", "\"amount\": \"2000.00\", \"corrects\""))
                        .get("country")
                        .text())
                .isEqualTo("DE");
    }

    private static List<String> needs(String sale) {
        return firstLine(sale).elements("needs").stream().map(JsonValue::text).toList();
    }

    @Test
    void aKindOfGoodsWithoutAKnownRateIsAskedFor() {
        String flowers = SALE.replace("\"standard\", \"quantity\"", "\"cut-flowers\", \"quantity\"");

        assertThat(firstLine(flowers).elements("needs").get(0).text()).isEqualTo("category");
    }

    @Test
    void aKindOfTheHostsOwnHasItsRateInTheLine() {
        String gnomes =
                SALE.replace("\"standard\", \"quantity\"", "\"garden-gnomes\", \"rate\": \"9.5\", \"quantity\"");

        assertThat(firstLine(gnomes).get("rate").text()).isEqualTo("9.5");
    }

    @Test
    void aPostcodeTellsARegion() {
        String heligoland = SALE.replace("54290", "27498");
        String azores = SALE.replace("\"DE\"", "\"PT\"").replace("54290", "9500-150");

        assertThat(firstLine(heligoland).get("category_code").text()).isEqualTo("G");
        assertThat(firstLine(azores).get("country").text()).isEqualTo("PT");
        assertThat(firstLine(azores).get("region").text()).isEqualTo("PT-20");
        assertThat(firstLine(azores).get("rate").text()).isEqualTo("16");
    }

    @Test
    void aServiceThatIsBoundToAPlaceNamesItsRule() {
        String property = SALE.replace("\"goods\"", "\"service\"")
                .replace("\"place_rule\": null", "\"place_rule\": \"property\"");

        assertThat(firstLine(property).get("article").text()).isEqualTo("Art. 47");
    }

    @Test
    void anArrayIsAnsweredByAnArray() {
        assertThat(StrictJson.read(answer("[" + SALE + "," + SALE + "]")).elements())
                .hasSize(2);
        assertThat(StrictJson.read(answer("[]")).elements()).isEmpty();
    }

    @Test
    void aCorrectionMayHaveNegativeQuantities() {
        String correction =
                SALE.replace("\"2\"", "\"-2\"").replace("\"currency\"", "\"corrects\": \"2025-Q4\", \"currency\"");

        assertThat(totals(correction).get("vat").text()).isEqualTo("-3.80");
    }
}
