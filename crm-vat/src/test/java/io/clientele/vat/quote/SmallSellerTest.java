package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.answer;
import static io.clientele.vat.quote.InvoiceSales.invoice;
import static io.clientele.vat.quote.InvoiceSales.missing;
import static io.clientele.vat.quote.InvoiceSales.refusal;
import static io.clientele.vat.quote.InvoiceSales.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.InvoicePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invoices of a small enterprise that is exempt in another member state (Art. 284(2) of Directive 2006/112/EC). */
class SmallSellerTest {
    private static final String OWN = "\"vat_id\": \"LU12345613\"";

    private static final String SMALL = with(
            AT_HOME,
            OWN + ", \"oss\": false",
            "\"tax_number\": \"1960 1234 567\", \"scheme\": \"small_enterprise\", \"exempt_in\": [\"FR\"],"
                    + " \"union_turnover\": \"20000\"");

    /** From a store in France to a consumer there. */
    private static final String ABROAD = with(
            with(SMALL, "\"ship_from\": \"LU\", \"ship_to\": \"LU\"", "\"ship_from\": \"FR\", \"ship_to\": \"FR\""),
            "\"country\": \"LU\", \"type\": \"consumer\"",
            "\"country\": \"FR\", \"type\": \"consumer\"");

    private static String known(String sale, String number) {
        return with(sale, "\"scheme\"", "\"ex_number\": \"" + number + "\", \"scheme\"");
    }

    @Test
    void anInvoiceOfASmallEnterpriseAbroadNamesItsNumber() {
        String sale = known(ABROAD, "LU 12345613 EX");

        assertThat(invoice(sale).content().seller().taxNumber()).contains("LU12345613-EX");
        assertThat(InvoicePage.of(invoice(sale))).contains("LU12345613-EX").doesNotContain("1960 1234 567");
    }

    @Test
    void withoutTheNumberItIsAskedFor() {
        assertThat(missing(ABROAD))
                .containsExactly("'seller.ex_number': the number with the suffix EX under which the small enterprise is"
                        + " exempt in another member state, such as \"DE136695976-EX\" (Art. 284(3)(b))");
    }

    @Test
    void atHomeTheTaxNumberStays() {
        assertThat(invoice(known(SMALL, "LU12345613-EX")).content().seller().taxNumber())
                .contains("1960 1234 567");
    }

    @Test
    void whereItIsNotExemptTheTaxNumberStays() {
        String large = with(known(ABROAD, "LU12345613-EX"), "\"20000\"", "\"100000\"");

        assertThat(answer(large))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.missing().get(0).field()).isEqualTo("seller.vat_ids"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LU12345613 | must be the number of a small enterprise with the prefix of its state and the suffix EX, such as \"DE136695976-EX\"",
                "12345613-EX | must be the number of a small enterprise with the prefix of its state and the suffix EX, such as \"DE136695976-EX\"",
                "DE136695976-EX | begins with DE, and the seller is established in LU"
            })
    void whatCanBeNoNumberOfTheSellerIsRefused(String number, String problem) {
        assertThat(refusal(known(ABROAD, number))).isEqualTo("'seller.ex_number' " + problem);
    }

    @Test
    void aHostThatDecidesItselfNamesItToo() {
        String decided = with(
                known(AT_HOME.replace("\"oss\"", "\"scheme\": \"small_enterprise\", \"oss\""), "LU12345613-EX"),
                "\"supply\": \"goods\"",
                "\"vat\": {\"category_code\": \"E\", \"reason\": \"Exonérée, art. 284(2)\"}");

        assertThat(invoice(decided).content().seller().taxNumber()).contains("LU12345613-EX");
    }

    @Test
    void aCreditNoteNamesItToo() {
        String credit = and(
                known(ABROAD, "LU12345613-EX"),
                "\"kind\": \"credit_note\", \"original\": {\"number\": \"LU-2026-000100\", \"issued\": \"2026-03-01\"}");

        assertThat(invoice(credit).content().seller().taxNumber()).contains("LU12345613-EX");
    }
}
