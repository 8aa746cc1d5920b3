package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatGroup;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an invoice or its credit notes come to under a category and rate. Immutable.
 *
 * @param base without VAT
 * @param tax the VAT
 */
record Credited(Money base, Money tax) {

    /** What a document comes to, in the order of its groups. */
    static Map<CreditKey, Credited> byKey(Invoice invoice) {
        Map<CreditKey, Credited> all = new LinkedHashMap<>();
        for (VatGroup group : invoice.totals().groups()) {
            all.merge(CreditKey.of(group.vat()), of(group), Credited::plus);
        }
        return all;
    }

    static Credited of(VatGroup group) {
        return new Credited(group.base(), group.tax());
    }

    Money gross() {
        return base.plus(tax);
    }

    /** What prices of a mode count: with VAT, or without it. */
    Money priced(PriceMode mode) {
        return mode == PriceMode.GROSS ? gross() : base;
    }

    private Credited plus(Credited other) {
        return new Credited(base.plus(other.base), tax.plus(other.tax));
    }

    /** What is left where something is taken back. */
    Credited less(Credited taken) {
        return new Credited(base.minus(taken.base), tax.minus(taken.tax));
    }
}
