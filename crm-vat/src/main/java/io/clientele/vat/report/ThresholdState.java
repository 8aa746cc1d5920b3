package io.clientele.vat.report;

import io.clientele.money.ExchangeRates;
import io.clientele.vat.Refusal;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.threshold.DistanceSales.YearTotal;
import io.clientele.vat.threshold.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * How far the threshold of distance sales is used up in a calendar year. Immutable.
 *
 * @param year the calendar year
 * @param total what was sold, and the most that it ever came to
 * @param exceeded the day of the sale that crossed the threshold in this year; empty if none did
 * @param left what can still be sold and taxed at home; 0 where the threshold was exceeded in this year or the last
 */
public record ThresholdState(int year, YearTotal total, Optional<LocalDate> exceeded, BigDecimal left) {

    /** A state, or why there is none. */
    public sealed interface Answer {

        /** The state. */
        record Made(ThresholdState state) implements Answer {}

        /**
         * An exchange rate is needed, of a sale or correction that did not tell its amount in euro.
         *
         * @param currency the currency whose rate into that of the threshold is needed
         * @param day for which day: that of the tax point
         */
        record NeedsRate(Currency currency, LocalDate day) implements Answer {}

        /** An entry makes no sense in it. */
        record Refused(Refusal refusal) implements Answer {}
    }

    /**
     * The state by entries of this year and the last, in the order of their days; a correction stands where it
     * {@linkplain VatEntry#correctedOn() was made}, and counts in the year of its sale. What is sent back lowers the
     * sum, and does not take back that the threshold was exceeded. Whether the seller has opted to tax where the buyer
     * is, entries do not tell.
     *
     * <p>Where the threshold is in euro, what has an amount of its own for it ({@link VatEntry#thresholdAmount()})
     * counts with that, so that the state says what the quotes went by. Otherwise the net amount counts; what was sold
     * in another currency is converted by the rate of the tax point (Art. 91(2)), half a cent rounded away from zero.
     * Refused is what would be counted twice, as {@link RepeatedSales} says.
     *
     * @param threshold in that currency
     */
    public static Answer of(
            List<VatEntry> entries, int year, Threshold threshold, Currency currency, ExchangeRates rates) {
        try {
            return ThresholdSums.of(entries, year, new Conversion(rates, currency))
                    .answer(year, threshold);
        } catch (RefusedException refused) {
            return new Answer.Refused(refused.refusal());
        }
    }
}
