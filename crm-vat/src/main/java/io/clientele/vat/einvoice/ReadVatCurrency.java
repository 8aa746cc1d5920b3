package io.clientele.vat.einvoice;

import io.clientele.money.Money;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The rate of the second currency: a file has the two amounts of VAT, of which it is the quotient. */
final class ReadVatCurrency {
    private static final int DECIMALS = 10;

    private ReadVatCurrency() {}

    /** Sets it where both amounts are there and have one sign. */
    static void set(InvoiceDraft.Builder draft, DocumentTotals.Builder totals, Money tax, Optional<Money> other) {
        if (other.isPresent() && !tax.isZero()) {
            BigDecimal rate = other.get().amount().divide(tax.amount(), DECIMALS, RoundingMode.HALF_UP);
            if (rate.signum() > 0) {
                VatCurrency currency = new VatCurrency(other.get().currency(), rate);
                draft.vatCurrency(currency);
                totals.vatCurrency(currency);
            }
        }
    }
}
