package io.clientele.vat.report;

import io.clientele.vat.threshold.DistanceSales.YearTotal;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.threshold.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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

    /**
     * The state by entries of this year and the last in the currency of the threshold, in the order of their days; a
     * correction stands where it {@linkplain VatEntry#correctedOn() was made}, and counts in the year of its sale. What
     * is sent back lowers the sum, and does not take back that the threshold was exceeded. Whether the seller has opted
     * to tax where the buyer is, entries do not tell.
     *
     * @throws IllegalArgumentException if an entry of the two years that counts is in another currency
     */
    public static ThresholdState of(List<VatEntry> entries, int year, Threshold threshold, Currency currency) {
        YearTotal total = YearTotal.NOTHING;
        Optional<LocalDate> exceeded = Optional.empty();
        for (VatEntry entry : counting(entries, year, currency)) {
            total = total.plus(entry.net().amount());
            boolean crossed = exceeded.isEmpty() && total.highest().compareTo(threshold.amount()) > 0;
            exceeded = crossed ? Optional.of(entry.day()) : exceeded;
        }
        YearTotal before = YearTotal.NOTHING;
        for (VatEntry entry : counting(entries, year - 1, currency)) {
            before = before.plus(entry.net().amount());
        }
        DistanceTurnover turnover = DistanceTurnover.of(threshold.turnover(total), threshold.turnover(before));
        BigDecimal left = threshold.holds(turnover, BigDecimal.ZERO)
                ? threshold.amount().subtract(threshold.turnover(total))
                : BigDecimal.ZERO;
        return new ThresholdState(year, total, exceeded, left);
    }

    private static List<VatEntry> counting(List<VatEntry> entries, int year, Currency currency) {
        List<VatEntry> counting = entries.stream()
                .filter(entry -> entry.distanceSale() && entry.day().getYear() == year)
                .sorted(Comparator.comparing(
                        (VatEntry entry) -> entry.correctedOn().orElse(entry.day())))
                .toList();
        if (!counting.stream().allMatch(entry -> entry.net().currency().equals(currency))) {
            throw new IllegalArgumentException("Distance sales are in the currency of the threshold");
        }
        return counting;
    }
}
