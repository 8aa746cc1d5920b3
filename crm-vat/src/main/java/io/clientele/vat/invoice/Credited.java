package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.VatGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an invoice or its credit notes come to under a category and rate. Immutable.
 *
 * @param base without VAT
 * @param tax the VAT
 * @param roundings how many amounts of VAT of credit notes were rounded
 */
record Credited(Money base, Money tax, long roundings) {

    /** What a document comes to, in the order of its groups. */
    static Map<CreditKey, Credited> byKey(Invoice invoice) {
        Map<CreditKey, Credited> all = new LinkedHashMap<>();
        for (VatGroup group : invoice.totals().groups()) {
            all.merge(
                    CreditKey.of(group.vat()),
                    new Credited(group.base(), group.tax(), roundings(invoice, group.vat())),
                    Credited::plus);
        }
        return all;
    }

    private static long roundings(Invoice invoice, LineVat vat) {
        if (!invoice.isCreditNote()) {
            return 0;
        }
        return invoice.content().rounding().scope() == RoundingPolicy.Scope.GROUP
                ? 1
                : Stream.concat(
                                invoice.totals().lines().stream().map(line -> line.vat()),
                                invoice.totals().adjustments().stream().map(one -> one.vat()))
                        .filter(vat::equals)
                        .count();
    }

    Money gross() {
        return base.plus(tax);
    }

    private Credited plus(Credited other) {
        return new Credited(base.plus(other.base), tax.plus(other.tax), roundings + other.roundings);
    }

    /** What is left where something is taken back; its roundings count. */
    Credited less(Credited taken) {
        return new Credited(base.minus(taken.base), tax.minus(taken.tax), roundings + taken.roundings);
    }

    /** The VAT, and half of the smallest unit for each amount that was rounded. */
    Money taxWithRounding() {
        return tax.plus(Money.ofMinor(roundings / 2, tax.currency()));
    }
}
