package io.clientele.vat.total;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;

/**
 * What the document comes to under one category, rate and reason (BG-23). Immutable.
 *
 * @param vat category, rate and reason
 * @param base the net amount (BT-116)
 * @param tax the VAT (BT-117)
 */
public record VatGroup(LineVat vat, Money base, Money tax) {

    /** Net amount and VAT together. */
    public Money gross() {
        return base.plus(tax);
    }
}
