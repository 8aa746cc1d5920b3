package io.clientele.vat.quote;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.treatment.Supply;
import java.util.Optional;

/**
 * Whether a supply counts for the threshold of distance sales, if it crosses a border. Totals know no such mark, but
 * sum up by category and rate; so each has a category that stands for it while the amount is worked out, and says
 * nothing of the tax. Discounts and charges are spread over both, and each has its part of them.
 */
enum ThresholdMark {
    /** Goods that are sent, and electronic services. */
    COUNTS(VatCategory.STANDARD),
    /** All else. */
    PASSED_OVER(VatCategory.SPLIT_PAYMENT);

    private final VatCategory summedUpUnder;

    ThresholdMark(VatCategory summedUpUnder) {
        this.summedUpUnder = summedUpUnder;
    }

    static ThresholdMark of(Supply supply) {
        return supply.countsForThreshold() ? COUNTS : PASSED_OVER;
    }

    /** What a line so marked is summed up by. */
    LineVat at(VatRate rate) {
        return new LineVat(summedUpUnder, rate, Optional.empty());
    }

    /** Whether a sum is that of lines so marked. */
    boolean isOf(LineVat summed) {
        return summed.category() == summedUpUnder;
    }
}
