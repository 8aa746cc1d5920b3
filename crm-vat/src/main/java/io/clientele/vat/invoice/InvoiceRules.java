package io.clientele.vat.invoice;

import io.clientele.money.Money;
import java.util.Currency;

/**
 * What a member state leaves open of the law of invoices. Immutable.
 *
 * @param simplifiedUpTo up to which gross amount an invoice may be simplified (Art. 220a and 238 of Directive
 *     2006/112/EC)
 */
public record InvoiceRules(Money simplifiedUpTo) {
    private static final Currency EURO = Currency.getInstance("EUR");

    /** Simplified up to EUR 100 (Art. 220a(1)(a)). */
    public static InvoiceRules standard() {
        return new InvoiceRules(Money.ofMinor(100_00, EURO));
    }

    /** Simplified up to EUR 400, as a member state may allow (Art. 238(2)). */
    public static InvoiceRules withExtendedSimplification() {
        return new InvoiceRules(Money.ofMinor(400_00, EURO));
    }
}
