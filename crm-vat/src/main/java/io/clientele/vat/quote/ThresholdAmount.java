package io.clientele.vat.quote;

import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Treatments;
import java.math.BigDecimal;

/**
 * What the lines of a request, with discounts and charges on them, add to the threshold of distance sales. Of gross
 * prices the VAT is taken off that is due if the threshold holds; if it does not hold then, it does not hold at all.
 */
final class ThresholdAmount {
    private static final String EURO = "EUR";

    private ThresholdAmount() {}

    /** The facts with the amount, where they have none and it can be known. */
    static Sale completed(QuoteRequest request, Treatments treatments) {
        Sale sale = request.sale();
        if (sale.amount().isPresent() || !isKnown(request)) {
            return sale;
        }
        Sale home = Sale.builder().from(sale).amount(BigDecimal.ZERO).build();
        return Sale.builder()
                .from(sale)
                .amount(TurnoverMark.sum(
                        request,
                        request.lines().stream()
                                .map(line -> TurnoverMark.of(line.supply().countsForThreshold())
                                        .at(treatments.of(home, line.supply())))
                                .toList()))
                .build();
    }

    /**
     * Whether what the lines come to is what the sale came to, in euro: what takes back does not tell what the sale
     * came to that may have crossed a threshold.
     */
    static boolean isKnown(QuoteRequest request) {
        return request.corrects().isEmpty()
                && request.currency().getCurrencyCode().equals(EURO);
    }
}
