package io.clientele.vat.threshold;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much a seller may sell over the border in a calendar year and still tax it at home: what Art. 59c(1) of Directive
 * 2006/112/EC says, in euro or in a national currency. Immutable.
 *
 * @param amount without VAT; exactly this much does not exceed it
 */
public record Threshold(BigDecimal amount) {

    /** EUR 10,000. */
    public static final Threshold EURO = new Threshold(BigDecimal.valueOf(10_000));

    /**
     * A threshold.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public Threshold {
        checkArgument(amount.signum() > 0, "A threshold is above 0");
    }

    /**
     * The threshold in a national currency, by the rate that the European Central Bank published on 5 December 2017
     * (Art. 59c(5)), rounded to whole units, half up. States may have rounded it otherwise in their laws: then make it
     * with their amount.
     *
     * @param unitsForOneEuro how many units of the currency one euro was worth that day, above 0
     */
    public static Threshold inCurrency(BigDecimal unitsForOneEuro) {
        return new Threshold(EURO.amount.multiply(unitsForOneEuro).setScale(0, RoundingMode.HALF_UP));
    }

    /**
     * Whether what was sold before is known to be above the threshold, or the seller has opted: whatever is sold then
     * is taxed where the buyer is.
     *
     * @param turnover what was sold, as far as it is known
     */
    public boolean isExceeded(DistanceTurnover turnover) {
        return turnover.optedIn() || exceeds(turnover.thisYear()) || exceeds(turnover.lastYear());
    }

    private boolean exceeds(Optional<BigDecimal> year) {
        return year.isPresent() && year.get().compareTo(amount) > 0;
    }

    /**
     * Whether a supply may still be taxed at home; not where one of the two years is unknown.
     *
     * @param turnover what was sold before it
     * @param supply what it comes to without VAT, in the same currency
     */
    public boolean holds(DistanceTurnover turnover, BigDecimal supply) {
        return !isExceeded(turnover)
                && turnover.lastYear().isPresent()
                && turnover.thisYear().isPresent()
                && turnover.thisYear().get().add(supply).compareTo(amount) <= 0;
    }
}
