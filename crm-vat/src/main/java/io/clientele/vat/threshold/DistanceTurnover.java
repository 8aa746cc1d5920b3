package io.clientele.vat.threshold;

import java.math.BigDecimal;

/**
 * What a seller has sold over the border to consumers of other member states: goods at a distance and electronic
 * services, without VAT, in the currency of the {@link Threshold}. Immutable.
 *
 * @param thisYear in the calendar year, before the supply in question; the most that it came to, since what is sent
 *     back later does not take back that the threshold was exceeded
 * @param lastYear in the year before, likewise
 * @param optedIn whether the seller has opted to tax where the buyer is, and is bound by it
 */
public record DistanceTurnover(BigDecimal thisYear, BigDecimal lastYear, boolean optedIn) {

    /** Without an option. */
    public static DistanceTurnover of(BigDecimal thisYear, BigDecimal lastYear) {
        return new DistanceTurnover(thisYear, lastYear, false);
    }
}
