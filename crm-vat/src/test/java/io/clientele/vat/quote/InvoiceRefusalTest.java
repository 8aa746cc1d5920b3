package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.invoice;
import static io.clientele.vat.quote.InvoiceSales.missing;
import static io.clientele.vat.quote.InvoiceSales.refusal;
import static io.clientele.vat.quote.InvoiceSales.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.Syntax;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no file that the official rules accept is refused by its field, and what is blank is absent. */
class InvoiceRefusalTest {
    private static final String GOODS = "\"supply\": \"goods\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"category_code\": \"S\"} | 'lines[0].vat.rate' is missing: category S bears tax",
                "{\"category_code\": \"L\"} | 'lines[0].vat.rate' is missing: category L bears tax",
                "{\"category_code\": \"S\", \"rate\": \"0\"} | 'lines[0].vat.rate' must be above 0 in category S",
                "{\"category_code\": \"B\", \"rate\": \"0.00\"} | 'lines[0].vat.rate' must be above 0 in category B",
                "{\"category_code\": \"S\", \"rate\": \"99999999999999999\"} | 'lines[0].vat.rate' must be a percentage",
                "{\"category_code\": \"E\", \"vatex\": \"Art. 132\"} | 'lines[0].vat.vatex' must be a code of the list VATEX",
                "{\"category_code\": \"E\", \"reason\": \" \"} | 'lines[0].vat' does not fit: Category E needs a reason"
            })
    void aHostThatDecidesSaysAll(String vat, String problem) {
        assertThat(refusal(with(AT_HOME, GOODS, "\"vat\": " + vat))).startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LU-2026-000123 | LU-2026\\n000123 | 'number' must be one line, without tabs",
                "LU-2026-000123 | LU-2026-\\u0000 | 'number' has a control character in it",
                "Ann Doe | Ann \\ud83d | 'buyer.name' has half of a character in it: a surrogate (U+D800 to U+DFFF) without its other half",
                "Atlas | Atlas\\u0007 | 'lines[0].name' has a control character in it"
            })
    void whatNoFileCanHoldIsRefused(String good, String bad, String problem) {
        assertThat(refusal(with(AT_HOME, good, bad))).isEqualTo(problem);
    }

    @Test
    void aNoteMayHaveLines() {
        assertThat(invoice(and(AT_HOME, "\"notes\": [\"One.\\nTwo.\"]"))
                        .content()
                        .notes())
                .containsExactly("One.\nTwo.");
    }

    @Test
    void aLocalTaxOf0IsARateToo() {
        assertThat(invoice(with(AT_HOME, GOODS, "\"vat\": {\"category_code\": \"L\", \"rate\": \"0\"}"))
                        .totals()
                        .gross())
                .hasToString("20.00 EUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"currency\": \"XXX\", \"rate\": \"1\"} | 'vat_currency.currency' is none that amounts can be given in",
                "{\"currency\": \"DKK\", \"rate\": \"99999999999999999999\"} | 'vat_currency.rate' makes the VAT come to too",
                "{\"currency\": \"DKK\", \"rate\": \"0\"} | 'vat_currency.rate' is not above 0"
            })
    void aRateOfExchangeMakesSense(String vatCurrency, String problem) {
        assertThat(refusal(and(AT_HOME, "\"vat_currency\": " + vatCurrency))).startsWith(problem);
    }

    @Test
    void oneThatMakesNoSenseDoesNotStopTheOthers() {
        String odd = and(AT_HOME, "\"vat_currency\": {\"currency\": \"XXX\", \"rate\": \"1\"}");

        InvoicesAnswer answer = InvoiceRequests.standard().eachOfJson("[" + odd + "," + AT_HOME + "]");

        assertThat(((InvoicesAnswer.Answered) answer).answers())
                .satisfiesExactly(
                        first -> assertThat(((InvoiceAnswer.Refused) first)
                                        .refusal()
                                        .field())
                                .isEqualTo("[0].vat_currency.currency"),
                        second -> assertThat(second).isInstanceOf(InvoiceAnswer.Made.class));
    }

    @Test
    void aCurrencyOfThreeDecimalsIsShownButNotFiled() {
        String sale = and(AT_HOME, "\"vat_currency\": {\"currency\": \"KWD\", \"rate\": \"0.33\"}");

        assertThat(ElectronicInvoice.missing(invoice(sale), Syntax.CII, Profile.EN_16931).stream()
                        .map(InvoiceRequests::inJson)
                        .map(Missing::sentence))
                .containsExactly("'vat_currency.currency': a currency of two decimals (BR-DEC-15)");
    }

    @Test
    void whatIsBlankIsAbsent() {
        String blank = and(AT_HOME, """
                "order_reference": "", "contract_reference": " ", "buyer_reference": "\\t", "sales_order": " ",
                "delivery_note": "", "payment_terms": " ", "notes": [" "],
                "payment_means": {"code": "1", "account": " ", "account_name": "", "bank": " ", "reference": ""}
                """);
        String sale = with(
                with(blank, "\"name\": \"Ann Doe\"", """
                        "name": "Ann Doe", "contact": {}, "legal_id": " ", "identifier": "", "trading_name": " "
                        """),
                "\"name\": \"Atlas\"",
                "\"name\": \"Atlas\", \"description\": \" \", \"article\": \"\", \"note\": \" \", \"unit\": \" \"");

        InvoiceDraft content = invoice(sale).content();

        InvoiceDraft.Builder plain = InvoiceDraft.builder();
        plain.from(invoice(AT_HOME).content()).paymentMeans(content.paymentMeans());
        assertThat(content).isEqualTo(plain.build());
        assertThat(content.paymentMeans().orElseThrow().account()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"1\" | \"id\": \" \" | 'lines[0].id' is blank",
                "\"number\": \"LU-2026-000123\" | \"number\": \" \" | 'number' is blank",
                "\"due\" | \"original\": {\"number\": \" \"}, \"due\" | 'original.number' is blank",
                "\"name\": \"Atlas\" | \"name\": \"Atlas\", \"unit\": \"piece\" | 'lines[0].unit' must be a code of UN/ECE",
                "\"due\" | \"payment_means\": {\"code\": \"ZZ9\"}, \"due\" | 'payment_means.code' must be a code of UNCL 4461",
                "\"due\" | \"payment_means\": {\"code\": \"71\"}, \"due\" | 'payment_means.code' must be a code of UNCL 4461"
            })
    void whatIdentifiesIsNotBlankAndACodeIsOne(String place, String fault, String problem) {
        assertThat(refusal(with(AT_HOME, place, fault))).startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "30", "48", "70", "74", "98", "ZZZ"})
    void codesOfTheListArePaidBy(String code) {
        assertThat(invoice(and(AT_HOME, "\"payment_means\": {\"code\": \"" + code + "\"}"))
                        .content()
                        .paymentMeans()
                        .orElseThrow()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void whatIsMissingIsCalledAsTheJsonCallsIt() {
        String numberless = with(AT_HOME, "\"vat_id\": \"LU12345613\",", "");

        assertThat(missing(numberless))
                .containsExactly(
                        "'seller.vat_id': the VAT number under which the seller made the supply (Art. 226(3))");
        assertThat(ElectronicInvoice.missing(
                                invoice(and(AT_HOME, "\"payment_means\": {\"code\": \"58\"}")),
                                Syntax.UBL,
                                Profile.PEPPOL_BIS)
                        .stream()
                        .map(InvoiceRequests::inJson)
                        .map(Missing::field))
                .containsExactly("payment_means.account", "buyer_reference", "seller.endpoint", "buyer.endpoint");
    }

    @Test
    void aSmallEnterpriseMaySimplifyWhateverTheAmount() {
        String small =
                with(with(AT_HOME, "\"oss\": false", "\"scheme\": \"small_enterprise\""), "\"10.00\"", "\"900.00\"");

        assertThat(invoice(and(small, "\"simplified\": true")).totals().gross()).hasToString("1800.00 EUR");
        assertThat(missing(and(with(AT_HOME, "\"10.00\"", "\"900.00\""), "\"simplified\": true")))
                .containsExactly("'simplified': a full invoice above 100.00 EUR (Art. 220a(1)(a))");
    }
}
