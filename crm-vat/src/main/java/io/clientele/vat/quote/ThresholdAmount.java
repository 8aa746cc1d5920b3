package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.total.VatGroup;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the lines of a request, with discounts and charges on them, add to the threshold of distance sales. Of gross
 * prices the VAT is taken off that is due if the threshold holds; if it does not hold then, it does not hold at all.
 */
final class ThresholdAmount {
    private static final String EURO = "EUR";

    private ThresholdAmount() {}

    /**
     * The facts with the amount, where they have none and it can be known. What takes back does not tell what the sale
     * came to that may have crossed the threshold.
     */
    static Sale completed(QuoteRequest request, Treatments treatments) {
        Sale sale = request.sale();
        if (sale.amount().isPresent()
                || request.corrects().isPresent()
                || !request.currency().getCurrencyCode().equals(EURO)) {
            return sale;
        }
        Sale home = Sale.builder().from(sale).amount(BigDecimal.ZERO).build();
        return Sale.builder()
                .from(sale)
                .amount(amount(request, home, treatments))
                .build();
    }

    private static BigDecimal amount(QuoteRequest request, Sale home, Treatments treatments) {
        List<LineVat> vats = request.lines().stream()
                .map(line -> ThresholdMark.of(line.supply()).at(rate(treatments.of(home, line.supply()))))
                .toList();
        TotalsAnswer answer = PricedLines.bearing(request, vats).totals(RoundingPolicy.STANDARD);
        if (answer instanceof TotalsAnswer.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Money sum = Money.zero(request.currency());
        for (VatGroup group : answer.orThrow().groups()) {
            sum = ThresholdMark.COUNTS.isOf(group.vat()) ? sum.plus(group.base()) : sum;
        }
        return sum.amount();
    }

    private static VatRate rate(Treatment treatment) {
        return treatment instanceof Treatment.Decided decided ? decided.vat().rate() : VatRate.ZERO;
    }
}
