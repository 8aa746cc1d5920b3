package io.clientele.vat.einvoice;

import io.clientele.money.Money;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatCurrency;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rate of the second currency: a file has the two amounts of VAT, of which it is the quotient. Where that is none,
 * as where the VAT comes to nothing in one of them, the second currency is passed over, and said to be.
 */
final class ReadVatCurrency {
    private static final int DECIMALS = 10;

    private ReadVatCurrency() {}

    /**
     * Sets it where both amounts are there and have one sign.
     *
     * @param tax the VAT in the currency of the file
     * @param code where the file has the second currency
     * @param amounts where it has the VAT in a currency
     */
    static void set(
            InvoiceDraft.Builder draft,
            DocumentTotals.Builder totals,
            Money tax,
            Optional<Element> code,
            Function<Currency, Optional<Element>> amounts) {
        Optional<Currency> currency = code.map(Element::currency);
        Optional<Element> amount = currency.flatMap(amounts);
        Optional<VatCurrency> known =
                currency.flatMap(second -> amount.flatMap(element -> of(tax, element.money(second))));
        draft.vatCurrency(known);
        totals.vatCurrency(known);
        if (known.isEmpty()) {
            code.ifPresent(Element::passOver);
            amount.filter(element -> !currency.equals(Optional.of(tax.currency())))
                    .ifPresent(Element::passOver);
        }
    }

    private static Optional<VatCurrency> of(Money tax, Money other) {
        return tax.isZero()
                ? Optional.empty()
                : Optional.of(other.amount().divide(tax.amount(), DECIMALS, RoundingMode.HALF_UP))
                        .filter(rate -> rate.signum() > 0)
                        .map(rate -> new VatCurrency(other.currency(), rate));
    }
}
