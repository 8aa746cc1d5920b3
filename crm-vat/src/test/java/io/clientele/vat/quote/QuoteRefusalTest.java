package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.Refusal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets one sentence that names the field. */
class QuoteRefusalTest {
    private static final String SALE = """
            {"seller": {"country": "LU", "vat_id": "LU20260743", "scheme": "standard", "oss": true},
             "buyer": {"country": "DE", "type": "business", "vat_id": "DE136695976", "vat_id_check": "valid"},
             "ship_from": "LU", "ship_to": "DE", "date": "2026-03-02", "currency": "EUR", "price_mode": "net",
             "lines": [{"id": "1", "supply": "goods", "category": "standard", "quantity": "2",
                        "unit_price": "10.00", "discount": "0.00"}]}
            """;

    private static String sentence(String json) {
        JsonAnswer answer = Quotes.standard().ofJson(json);
        assertThat(answer).isInstanceOf(JsonAnswer.Refused.class);
        return ((JsonAnswer.Refused) answer).refusal().sentence();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"country\": \"LU\" | \"country\": \"ZZ\" | 'seller.country' must be the code of a country or region, such as \"LU\" or \"ES-CN\"",
                "\"ship_to\": \"DE\" | \"ship_to\": \"Atlantis\" | 'ship_to' must be the code of a country or region, such as \"LU\" or \"ES-CN\"",
                "\"oss\": true | \"oss\": \"yes\" | 'seller.oss' must be true or false",
                "\"oss\": true | \"oos\": true | 'seller.oos' is not known; known here are country, postcode, vat_id, scheme, oss, ioss, registrations, establishments, exempt_in, union_turnover, recapitulative_statements",
                "\"oss\": true | \"oss\": true, \"oss\": false | 'seller.oss' is there twice",
                "\"standard\", \"oss\" | \"simple\", \"oss\" | 'seller.scheme' must be one of small_enterprise, standard",
                "\"business\" | \"robot\" | 'buyer.type' must be one of business, consumer",
                "\"valid\" | \"perhaps\" | 'buyer.vat_id_check' must be one of invalid, unknown, valid",
                "\"DE136695976\" | \"DЕ136695976\" | 'buyer.vat_id' is no VAT number: those have 4 to 30 letters of the Latin alphabet and digits",
                "2026-03-02 | 2026-02-30 | 'date' must be a day, such as \"2026-03-02\"",
                "\"EUR\" | \"XXX\" | 'currency' must be the code of a currency that amounts can be given in, such as \"EUR\"",
                "\"EUR\" | null | 'currency' is missing",
                "\"net\" | \"nett\" | 'price_mode' must be one of gross, net",
                "\"quantity\": \"2\" | \"quantity\": \"-2\" | 'lines[0].quantity' is negative; only a correction has negative quantities",
                "\"quantity\": \"2\" | \"quantity\": \"two\" | 'lines[0].quantity' must be a number with a point, such as \"12.50\"",
                "\"quantity\": \"2\", | `` | 'lines[0].quantity' is missing",
                "\"0.00\" | \"20.01\" | 'lines[0].discount' is more than the line comes to",
                "\"0.00\" | \"0.001\" | 'lines[0].discount' has more decimals than the currency",
                "\"goods\" | \"good\" | 'lines[0].supply' must be one of electronic_service, goods, service",
                "\"category\": \"standard\" | \"category\": \"Bücher\" | 'lines[0].category' must be a category of small letters, digits and hyphens, such as \"standard\"",
                "\"category\": \"standard\" | \"category\": \"standard\", \"rate\": \"101\" | 'lines[0].rate' must be a percentage from 0 to 100 with three decimals at most, such as \"9.5\"",
                "\"category\": \"standard\" | \"category\": \"standard\", \"exemption\": \"VATEX\" | 'lines[0].exemption' must be a code of the list VATEX, such as \"VATEX-EU-132-1C\"",
                "\"EUR\" | \"EUR\", \"corrects\": \"last month\" | 'corrects' must be a period, such as \"2026-Q1\"",
                "\"category\": \"standard\" | \"exemption\": \"VATEX-EU-132-1C\", \"rate\": \"7\" | 'lines[0].rate' does not go with 'exemption'",
                "\"category\": \"standard\" | \"exemption\": \"VATEX-EU-132-1C\", \"reverse_charge\": \"scrap\" | 'lines[0].reverse_charge' does not go with 'exemption'",
                "\"category\": \"standard\" | \"margin\": \"second_hand_goods\", \"rate\": \"19\" | 'lines[0].rate' does not go with 'margin'",
                "\"category\": \"standard\" | \"margin\": \"travel_agent\" | 'lines[0].margin' is a scheme for services",
                "\"goods\" | \"service\", \"margin\": \"works_of_art\" | 'lines[0].margin' is a scheme for goods",
                "\"category\": \"standard\" | \"place_rule\": \"47\" | 'lines[0].place_rule' is a rule for services",
                "\"goods\" | \"service\", \"place_rule\": \"installed_goods\" | 'lines[0].place_rule' is a rule for goods",
                "\"oss\": true | \"establishments\": [\"GB\"] | 'seller.establishments[0]' must be a member state; those outside the Union are left out",
                "\"EUR\" | \"EUR\", \"importer\": \"me\" | 'importer' must be one of buyer, seller",
                "\"ship_to\": \"DE\" | \"ship_to\": \"IT\", \"ship_to_postcode\": \"23030\" | 'ship_to_postcode' does not say where it is. The postcode 23030 was that of Livigno (outside the VAT territory) and is that of its neighbours; the town decides: give the code of the region, such as \"IT-LIV\", or the country without a postcode",
                "\"EUR\" | \"EUR\", \"corrected_on\": \"2026-04-01\" | 'corrected_on' is given, and 'corrects' is not",
                "\"EUR\" | \"EUR\", \"corrected_on\": \"soon\" | 'corrected_on' must be a day, such as \"2026-03-02\"",
                "\"EUR\" | \"EUR\", \"adjustments\": 4.90 | 'adjustments' must be an array",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"tip\"}] | 'adjustments[0].kind' must be one of charge, discount",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"charge\"}] | 'adjustments[0].amount' is missing",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"charge\", \"amount\": \"4.901\"}] | 'adjustments[0].amount' has more digits than an amount of the currency",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"charge\", \"amount\": \"-4.90\"}] | 'adjustments[0].amount' is negative; whether it is taken off, its kind says",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"charge\", \"amount\": \"4\", \"vat\": 3}] | 'adjustments[0].vat' is not known; known here are kind, reason, amount, vat_of_line",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"charge\", \"amount\": \"4\", \"vat_of_line\": \"2\"}] | 'adjustments[0].vat_of_line' is the id of no line",
                "\"EUR\" | \"EUR\", \"adjustments\": [{\"kind\": \"discount\", \"amount\": \"20.01\"}] | 'adjustments' take more off than the lines of their rate come to",
                "\"EUR\" | \"EUR\", \"consignment_value\": \"-1\" | 'consignment_value' is negative",
                "2026-03-02 | +12026-03-02 | 'date' must be a day, such as \"2026-03-02\"",
                "2026-03-02 | -2026-03-02 | 'date' must be a day, such as \"2026-03-02\"",
                "2026-03-02 | 2026-03-2 | 'date' must be a day, such as \"2026-03-02\"",
                "\"vat_id\": \"DE136695976\", | `` | 'buyer.vat_id_check' is what a check of the VAT number found, and 'vat_id' is missing",
                "\"DE136695976\", \"vat_id_check\": \"valid\" | null, \"vat_id_check\": \"invalid\" | 'buyer.vat_id_check' is what a check of the VAT number found, and 'vat_id' is missing",
                "\"id\": \"1\" | \"id\": \"\\ud800\" | 'lines[0].id' has half of a character in it: a surrogate (U+D800 to U+DFFF) without its other half",
                "\"id\": \"1\" | \"id\": \"a\\udc00\\ud800b\" | 'lines[0].id' has half of a character in it: a surrogate (U+D800 to U+DFFF) without its other half",
                "\"id\": \"1\" | \"id\": \"1\\u0000\" | 'lines[0].id' has a control character in it",
                "\"id\": \"1\" | \"id\": \"1\\u0085\" | 'lines[0].id' has a control character in it",
                "\"id\": \"1\" | \"id\": \"1\\n2\" | 'lines[0].id' must be one line, without tabs",
                "\"id\": \"1\" | \"id\": \"1\\u2028\" | 'lines[0].id' must be one line, without tabs",
                "\"EUR\" | \"EUR\", \"id\": \"\\ufffe\" | 'id' has a control character in it",
                "\"EUR\" | \"EUR\", \"id\": \"a\\tb\" | 'id' must be one line, without tabs"
            })
    void aFieldThatMakesNoSenseIsNamed(String good, String bad, String sentence) {
        assertThat(sentence(SALE.replace(good, bad))).isEqualTo(sentence);
    }

    @Test
    void inAnArrayTheRefusalStandsInThePlaceOfTheSale() {
        JsonAnswer answer = Quotes.standard().ofJson("[" + SALE + "," + SALE.replace("\"2\"", "\"-2\"") + ", 7]");

        assertThat(answer).isInstanceOf(JsonAnswer.Quoted.class);
        JsonAnswer.Quoted quoted = (JsonAnswer.Quoted) answer;
        assertThat(quoted.quotes()).hasSize(1);
        assertThat(quoted.refusals())
                .containsExactly(
                        new Refusal("[1].lines[0].quantity", "is negative; only a correction has negative quantities"),
                        new Refusal("[2]", "must be an object"));
        assertThat(quoted.json()).startsWith("[\n  {\n    \"lines\" : [").endsWith("""
                  {
                    "refused" : {
                      "field" : "[1].lines[0].quantity",
                      "why" : "is negative; only a correction has negative quantities"
                    }
                  },
                  {
                    "refused" : {
                      "field" : "[2]",
                      "why" : "must be an object"
                    }
                  }
                ]
                """);
    }

    @Test
    void aSaleHasLinesWithIdsOfTheirOwn() {
        int begin = SALE.indexOf("[{") + 1;
        String line = SALE.substring(begin, SALE.indexOf("]}"));

        assertThat(sentence(SALE.replace(line, ""))).isEqualTo("'lines' must be at least one");
        assertThat(sentence(SALE.replace(line, line + "," + line)))
                .isEqualTo("'lines[1].id' is that of an earlier line");
    }

    @Test
    void aMegabyteIsNoVatNumber() {
        assertThat(sentence(SALE.replace("DE136695976", "DE" + "1".repeat(1_000_000 - 2))))
                .startsWith("'buyer.vat_id' is no VAT number");
        assertThat(sentence(SALE.replace("DE136695976", "DE" + "1".repeat(2_000_000))))
                .isEqualTo("'buyer.vat_id' is too long");
    }

    @Test
    void aNumberThatIsTooLongIsToldSo() {
        String tooMany = "'lines[0].quantity' has too many digits: it may have 30 before the point and 30 behind it";

        for (String number : List.of("1".repeat(1000), "1." + "0".repeat(200))) {
            assertThat(sentence(SALE.replace("\"quantity\": \"2\"", "\"quantity\": \"" + number + "\"")))
                    .isEqualTo(tooMany);
            assertThat(sentence(SALE.replace("\"quantity\": \"2\"", "\"quantity\": " + number)))
                    .isEqualTo(tooMany);
        }
    }

    @Test
    void whatIsNoControlCharacterIsKeptAsItIs() {
        String id = "Größe 42 – \ud83d\udcda 書";

        assertThat(Quotes.standard().ofJson(SALE.replace("\"id\": \"1\"", "\"id\": \"" + id + "\"")))
                .isInstanceOfSatisfying(
                        JsonAnswer.Quoted.class,
                        quoted -> assertThat(quoted.json()).contains("\"id\" : \"" + id + "\""));
    }

    @Test
    void thatNothingWasFoundOfANumberGoesWithoutOne() {
        String unknown = SALE.replace(
                "\"vat_id\": \"DE136695976\", \"vat_id_check\": \"valid\"", "\"vat_id_check\": \"unknown\"");

        assertThat(Quotes.standard().ofJson(unknown)).isInstanceOf(JsonAnswer.Quoted.class);
    }

    @Property(seed = "21", tries = 1000)
    void whateverIsCutOffIsRefusedAndNothingIsThrown(@ForAll int where) {
        String cut = SALE.substring(0, Math.floorMod(where, SALE.length() - 2));

        assertThat(sentence(cut).toLowerCase(Locale.ROOT)).startsWith("'");
    }
}
