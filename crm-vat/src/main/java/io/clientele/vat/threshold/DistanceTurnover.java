package io.clientele.vat.threshold;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a seller has sold over the border to consumers of other member states: goods at a distance and electronic
 * services, without VAT, in the currency of the {@link Threshold}. What is not known of it is left empty, and asked for
 * where it matters. Immutable.
 *
 * @param thisYear in the calendar year, before the supply in question, as {@link Threshold#turnover} counts it: what is
 *     sent back later does not take back that the threshold was exceeded
 * @param lastYear in the year before, likewise
 * @param optedIn whether the seller has opted to tax where the buyer is, and is bound by it
 */
public record DistanceTurnover(Optional<BigDecimal> thisYear, Optional<BigDecimal> lastYear, boolean optedIn) {

    /** Of which nothing is known. */
    public static final DistanceTurnover UNKNOWN = new DistanceTurnover(Optional.empty(), Optional.empty(), false);

    /** Without an option. */
    public static DistanceTurnover of(BigDecimal thisYear, BigDecimal lastYear) {
        return new DistanceTurnover(Optional.of(thisYear), Optional.of(lastYear), false);
    }
}
