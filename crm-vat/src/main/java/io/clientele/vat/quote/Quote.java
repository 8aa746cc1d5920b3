package io.clientele.vat.quote;

import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.treatment.Treatment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was asked, and the answer. Immutable.
 *
 * @param request what was asked
 * @param treatments how each line is treated, in their order
 * @param totals what it comes to; empty where a line is not decided
 * @param thresholdAmount what the lines that may count for the threshold of distance sales were taken to add to it, in
 *     euro without VAT: what the request told ({@link io.clientele.vat.treatment.Sale#amount()}), or else what it comes
 *     to; of gross prices the VAT is taken off that is due if the threshold holds. Empty for corrections, and in
 *     another currency where it was not told
 */
public record Quote(
        QuoteRequest request,
        List<Treatment> treatments,
        Optional<DocumentTotals> totals,
        Optional<BigDecimal> thresholdAmount) {

    /** A quote. */
    public Quote {
        treatments = List.copyOf(treatments);
    }

    /** A quote of which it is not known what it was taken to add to the threshold of distance sales. */
    public Quote(QuoteRequest request, List<Treatment> treatments, Optional<DocumentTotals> totals) {
        this(request, treatments, totals, Optional.empty());
    }
}
