package io.clientele.vat.total;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups worked out as one would with a pocket calculator. */
final class NaiveTotals {
    private NaiveTotals() {}

    static List<VatGroup> groups(PricedDocument document, RoundingPolicy policy) {
        return document.lines().stream()
                .map(PricedLine::vat)
                .distinct()
                .sorted(Comparator.comparing(LineVat::category).thenComparing(LineVat::rate, Comparator.reverseOrder()))
                .map(vat -> group(document, vat, policy))
                .toList();
    }

    static Money tax(Money base, VatRate rate) {
        return Money.rounded(
                part(base, rate.percent(), BigDecimal.valueOf(100)), base.currency(), RoundingMode.HALF_UP);
    }

    private static BigDecimal part(Money amount, BigDecimal factor, BigDecimal divisor) {
        return amount.amount().multiply(factor).divide(divisor, 40, RoundingMode.DOWN);
    }

    private static VatGroup group(PricedDocument document, LineVat vat, RoundingPolicy policy) {
        List<Money> amounts = new ArrayList<>();
        for (PricedLine line : document.lines()) {
            if (line.vat().equals(vat)) {
                BigDecimal exact = line.price().quantity().multiply(line.price().unitPrice());
                amounts.add(Money.rounded(exact, document.currency(), RoundingMode.HALF_UP));
            }
        }
        Money zero = Money.zero(document.currency());
        if (policy.scope() == RoundingPolicy.Scope.GROUP) {
            return group(vat, amounts.stream().reduce(zero, Money::plus), document.priceMode(), policy);
        }
        VatGroup sum = new VatGroup(vat, zero, zero);
        for (Money amount : amounts) {
            VatGroup one = group(vat, amount, document.priceMode(), policy);
            sum = new VatGroup(vat, sum.base().plus(one.base()), sum.tax().plus(one.tax()));
        }
        return sum;
    }

    private static VatGroup group(LineVat vat, Money amount, PriceMode mode, RoundingPolicy policy) {
        BigDecimal percent = vat.rate().percent();
        if (mode == PriceMode.NET) {
            return new VatGroup(vat, amount, tax(amount, vat.rate()));
        }
        BigDecimal whole = percent.add(BigDecimal.valueOf(100));
        if (policy.first() == RoundingPolicy.First.NET) {
            Money net = Money.rounded(
                    part(amount, BigDecimal.valueOf(100), whole), amount.currency(), RoundingMode.HALF_UP);
            return new VatGroup(vat, net, amount.minus(net));
        }
        Money tax = Money.rounded(part(amount, percent, whole), amount.currency(), RoundingMode.HALF_UP);
        return new VatGroup(vat, amount.minus(tax), tax);
    }
}
