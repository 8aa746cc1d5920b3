package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.treatment.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supply by which a small enterprise comes above EUR 100,000 in the Union is not exempt abroad (Art. 288a(1)). */
class UnionAmountTest {
    private static final String SALE = """
            {"seller": {"country": "DE", "scheme": "small_enterprise", "exempt_in": ["FR"], "union_turnover": "99900"},
             "buyer": {"country": "FR", "type": "consumer"},
             "ship_from": "FR", "ship_to": "FR", "date": "2026-03-02", "price_mode": "net", "currency": "EUR",
             "lines": [{"id": "1", "supply": "goods", "quantity": "1", "unit_price": "60.00"},
                       {"id": "2", "supply": "service", "place_rule": "property", "quantity": "1", "unit_price": "40.00"}]}
            """;

    private static Treatment.Decided first(String json) {
        JsonAnswer answer = Quotes.standard().ofJson(json);
        assertThat(answer).isInstanceOf(JsonAnswer.Quoted.class);
        return (Treatment.Decided)
                ((JsonAnswer.Quoted) answer).quotes().get(0).treatments().get(0);
    }

    private static boolean isExempt(String json) {
        return first(json).article().equals("Art. 284(2)");
    }

    @Test
    void asMuchAsThatIsExempt() {
        assertThat(isExempt(SALE)).isTrue();
    }

    @Test
    void allSuppliesOfTheSaleCountNotOnlyThoseForTheThresholdOfDistanceSales() {
        Treatment.Decided crossing = first(SALE.replace("\"40.00\"", "\"40.01\""));

        assertThat(crossing.article()).isEqualTo("Art. 31, 32");
        assertThat(crossing.vat().rate().percent()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"price_mode\": \"net\"', '\"price_mode\": \"gross\"', true",
        "'\"unit_price\": \"60.00\"', '\"unit_price\": \"60.01\"', false",
        "'\"unit_price\": \"60.00\"', '\"unit_price\": \"80.00\", \"discount\": \"20.00\"', true",
        "'\"currency\": \"EUR\"', '\"currency\": \"EUR\", \"adjustments\": [{\"kind\": \"charge\", \"amount\": \"4.90\"}]', false",
        "'\"currency\": \"EUR\"', '\"currency\": \"EUR\", \"corrects\": \"2026-Q1\"', true",
        "'\"currency\": \"EUR\"', '\"currency\": \"USD\"', true",
        "'\"currency\": \"EUR\"', '\"currency\": \"USD\", \"amount\": \"100.01\"', false"
    })
    void itIsCountedWithoutVatInEuroWhatItIsSoldFor(String fact, String other, boolean exempt) {
        assertThat(SALE).contains(fact);

        assertThat(isExempt(SALE.replace(fact, other))).isEqualTo(exempt);
    }

    @Test
    void whatIsExemptForAllDoesNotCount() {
        String teaching = SALE.replace(
                "\"place_rule\": \"property\", \"quantity\": \"1\", \"unit_price\": \"40.00\"",
                "\"exemption\": \"VATEX-EU-132-1I\", \"place_rule\": \"property\", \"quantity\": \"1\","
                        + " \"unit_price\": \"500.00\"");

        assertThat(teaching).isNotEqualTo(SALE);
        assertThat(isExempt(teaching)).isTrue();
    }
}
