package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A sale in the form of an invoice, for returns. */
class InvoiceAsSaleTest {
    private static final String INVOICE = InvoiceSales.and(
            InvoiceSales.AT_HOME,
            "\"adjustments\": [{\"kind\": \"charge\", \"reason\": \"Shipping\"," + " \"amount\": \"4.90\"}]");

    private static String refusal(String json) {
        return ((JsonAnswer.Refused) Quotes.standard().ofSalesOrInvoices(json))
                .refusal()
                .sentence();
    }

    @Test
    void itComesToWhatTheInvoiceComesTo() {
        JsonAnswer.Quoted quoted = (JsonAnswer.Quoted) Quotes.standard().ofSalesOrInvoices("[" + INVOICE + "]");

        assertThat(quoted.quotes().get(0).totals())
                .contains(InvoiceSales.invoice(INVOICE).totals());
    }

    @Test
    void aCreditNoteIsNotTakenForASale() {
        assertThat(refusal(InvoiceSales.and(INVOICE, "\"kind\": \"credit_note\"")))
                .isEqualTo(
                        "'kind' is that of a credit note: give it as a sale with 'corrects' and negative quantities");
    }

    @Test
    void aLineThatGivesTheVatOfTheInvoiceDoesNotSayWhereItIsReported() {
        assertThat(refusal(InvoiceSales.with(
                        INVOICE, "\"supply\"", "\"vat\": {\"category_code\": \"S\", \"rate\": \"17\"}, \"supply\"")))
                .isEqualTo("'lines[0].vat' says what the invoice states, not where it is reported: leave it out");
    }

    @Test
    void whatNeitherFormKnowsIsRefused() {
        assertThat(refusal(InvoiceSales.and(INVOICE, "\"colour\": \"red\""))).startsWith("'colour' is not known");
        assertThat(refusal("7")).isEqualTo("'$' must be an object");
    }
}
