package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.refusal;
import static io.clientele.vat.quote.InvoiceSales.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceJsonPartsTest {

    @Test
    void ofALineTheFieldsOfTheInvoiceAreKnownBesideThoseOfTheQuote() {
        assertThat(refusal(with(AT_HOME, "\"name\": \"Atlas\"", "\"title\": \"Atlas\"")))
                .startsWith("'lines[0].title' is not known; known here are id, supply, category, quantity, ")
                .endsWith(", name, description, article, buyer_article, gtin, note, order_line, period, unit, vat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"due\" | \"dew\" | 'dew' | due, payment_terms",
                "\"name\": \"Ann Doe\" | \"nom\": \"Ann Doe\" | 'buyer.nom' | name, trading_name"
            })
    void ofAllPartsTheFieldsOfTheInvoiceAreKnown(String place, String fault, String field, String known) {
        assertThat(refusal(with(AT_HOME, place, fault)))
                .startsWith(field + " is not known; known here are ")
                .contains(known);
    }

    @Test
    void anInvoiceGivesBackByItsKind() {
        String negative = with(AT_HOME, "\"quantity\": \"", "\"quantity\": \"-");

        assertThat(refusal(negative))
                .isEqualTo("'lines[0].quantity' is negative; only a correction has negative quantities");
        assertThat(refusal(and(negative, "\"corrects\": \"2025-Q4\"")))
                .isEqualTo(
                        "'lines[0].quantity' is negative; 'corrects' is for a return: to give back in an invoice, write"
                                + " \"kind\": \"credit_note\" with positive quantities");
        assertThat(refusal(and(negative, "\"kind\": \"credit_note\"")))
                .isEqualTo(
                        "'lines[0].quantity' is negative; a credit note has positive quantities, as its kind says that it"
                                + " gives back");
    }
}
