package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.total.VatGroup;
import io.clientele.vat.treatment.Treatment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a line counts in a turnover by which its treatment goes. Totals know no such mark, but sum up by category and
 * rate; so each has a category that stands for it while the amount is worked out, and says nothing of the tax.
 * Discounts and charges are spread over both, and each has its part of them.
 */
enum TurnoverMark {
    /** It counts. */
    COUNTS(VatCategory.STANDARD),
    /** It does not. */
    PASSED_OVER(VatCategory.SPLIT_PAYMENT);

    private final VatCategory summedUpUnder;

    TurnoverMark(VatCategory summedUpUnder) {
        this.summedUpUnder = summedUpUnder;
    }

    static TurnoverMark of(boolean counts) {
        return counts ? COUNTS : PASSED_OVER;
    }

    /** What a line so marked is summed up by: at the rate that it would bear. */
    LineVat at(Treatment treatment) {
        VatRate rate =
                treatment instanceof Treatment.Decided decided ? decided.vat().rate() : VatRate.ZERO;
        return new LineVat(summedUpUnder, rate, Optional.empty());
    }

    /**
     * What the lines of a request that count come to without VAT, with discounts and charges on them.
     *
     * @param marked what each line is summed up by, in their order
     */
    static BigDecimal sum(QuoteRequest request, List<LineVat> marked) {
        TotalsAnswer answer = PricedLines.bearing(request, marked).totals(RoundingPolicy.STANDARD);
        if (answer instanceof TotalsAnswer.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Money sum = Money.zero(request.currency());
        for (VatGroup group : answer.orThrow().groups()) {
            sum = group.vat().category() == COUNTS.summedUpUnder ? sum.plus(group.base()) : sum;
        }
        return sum.amount();
    }
}
