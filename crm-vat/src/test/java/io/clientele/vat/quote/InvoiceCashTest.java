package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.invoice;
import static io.clientele.vat.quote.InvoiceSales.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.total.DocumentTotals;
import org.junit.jupiter.api.Test;

/** What is added to the amount to be paid so that it can be paid in cash (BT-114). */
class InvoiceCashTest {

    @Test
    void theAmountToBePaidIsRoundedAndTheVatIsNot() {
        DocumentTotals exact = invoice(AT_HOME).totals();
        DocumentTotals more =
                invoice(and(AT_HOME, "\"cash_rounding\": \"0.05\"")).totals();
        DocumentTotals less =
                invoice(and(AT_HOME, "\"cash_rounding\": \"-0.40\"")).totals();

        assertThat(exact.payable()).hasToString("23.40 EUR");
        assertThat(more.payable()).hasToString("23.45 EUR");
        assertThat(less.payable()).hasToString("23.00 EUR");
        assertThat(less.rounding()).hasToString("-0.40 EUR");
        assertThat(less.vat()).isEqualTo(exact.vat());
        assertThat(less.gross()).isEqualTo(exact.gross());
    }

    @Test
    void itIsAnAmountOfTheCurrency() {
        assertThat(refusal(and(AT_HOME, "\"cash_rounding\": \"0.005\"")))
                .isEqualTo("'cash_rounding' has more digits than an amount of the currency");
    }
}
