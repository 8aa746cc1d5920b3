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
     * Whether a supply is taxed where the buyer is for certain: with it the threshold is exceeded by what is known, or
     * it was before, or the seller has opted.
     *
     * @param turnover what was sold before it, as far as it is known
     * @param supply what it comes to without VAT, in the same currency
     */
    public boolean isExceeded(DistanceTurnover turnover, BigDecimal supply) {
        Optional<BigDecimal> thisYear = turnover.thisYear();
        return turnover.optedIn()
                || exceeds(turnover.lastYear())
                || exceeds(thisYear)
                || exceeds(Optional.of(thisYear.orElse(BigDecimal.ZERO).add(supply)));
    }

    private boolean exceeds(Optional<BigDecimal> year) {
        return year.isPresent() && year.get().compareTo(amount) > 0;
    }

    /**
     * What counts of a year: the most that it came to where that was above the threshold, which no return of goods
     * takes back, and otherwise what it comes to now, since what was called off was never supplied (Art. 90(1)).
     */
    public BigDecimal turnover(DistanceSales.YearTotal year) {
        return exceeds(Optional.of(year.highest())) ? year.highest() : year.sum();
    }

    /**
     * Whether a supply may still be taxed at home; not where one of the two years is unknown.
     *
     * @param turnover what was sold before it
     * @param supply what it comes to without VAT, in the same currency
     */
    public boolean holds(DistanceTurnover turnover, BigDecimal supply) {
        return turnover.lastYear().isPresent() && turnover.thisYear().isPresent() && !isExceeded(turnover, supply);
    }
}
