package io.clientele.vat.quote;

import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.treatment.Treatment;
import java.util.List;
import java.util.Optional;

/**
 * What was asked, and the answer. Immutable.
 *
 * @param request what was asked
 * @param treatments how each line is treated, in their order
 * @param totals what it comes to; empty where a line is not decided
 */
public record Quote(QuoteRequest request, List<Treatment> treatments, Optional<DocumentTotals> totals) {

    /** A quote. */
    public Quote {
        treatments = List.copyOf(treatments);
    }
}
