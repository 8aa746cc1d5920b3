package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.PriceMode;
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
 * @param roundings how often half of the smallest unit may have come of rounding
 */
record Credited(Money base, Money tax, long roundings) {

    /**
     * What a document comes to, in the order of its groups.
     *
     * @param mode whether it is counted without VAT or with it: as the prices of the original are
     */
    static Map<CreditKey, Credited> byKey(Invoice invoice, PriceMode mode) {
        Map<CreditKey, Credited> all = new LinkedHashMap<>();
        for (VatGroup group : invoice.totals().groups()) {
            all.merge(
                    CreditKey.of(group.vat()),
                    new Credited(group.base(), group.tax(), roundings(invoice, group.vat(), mode)),
                    Credited::plus);
        }
        return all;
    }

    /**
     * The first amount of VAT of the invoice itself is what all is measured by. An amount within gross prices moves the
     * net amount with it: counted without VAT it may be off by up to twice as much, at a rate of 100 %.
     */
    private static long roundings(Invoice invoice, LineVat vat, PriceMode mode) {
        long rounded = rounded(invoice, vat);
        if (!invoice.isCreditNote()) {
            return Math.max(0, rounded - 1);
        }
        return mode == PriceMode.NET && invoice.content().priceMode() == PriceMode.GROSS ? 2 * rounded : rounded;
    }

    /** How many amounts of VAT were rounded. */
    private static long rounded(Invoice invoice, LineVat vat) {
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
