package io.clientele.vat.report;

import io.clientele.money.Money;
import io.clientele.vat.threshold.DistanceSales.YearTotal;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.threshold.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sums up what counts for the threshold in two calendar years. Immutable.
 *
 * @param counting the entries that count, in the order in which they came
 */
record ThresholdSums(List<VatEntry> counting, Conversion conversion) {
    private static final String EURO = "EUR";

    static ThresholdSums of(List<VatEntry> entries, int year, Conversion conversion) {
        List<VatEntry> counting = entries.stream()
                .filter(VatEntry::distanceSale)
                .filter(entry -> entry.day().getYear() == year || entry.day().getYear() == year - 1)
                .toList();
        RepeatedSales.check(entries, counting);
        return new ThresholdSums(
                counting.stream()
                        .sorted(Comparator.comparing(
                                entry -> entry.correctedOn().orElse(entry.day())))
                        .toList(),
                conversion);
    }

    ThresholdState.Answer answer(int year, Threshold threshold) {
        for (VatEntry entry : counting) {
            if (worth(entry).isEmpty()) {
                return new ThresholdState.Answer.NeedsRate(entry.net().currency(), entry.day());
            }
        }
        return new ThresholdState.Answer.Made(state(year, threshold));
    }

    private ThresholdState state(int year, Threshold threshold) {
        YearTotal total = YearTotal.NOTHING;
        Optional<LocalDate> exceeded = Optional.empty();
        for (VatEntry entry : of(year)) {
            total = total.plus(worth(entry).orElseThrow());
            boolean crossed = exceeded.isEmpty() && total.highest().compareTo(threshold.amount()) > 0;
            exceeded = crossed ? Optional.of(entry.day()) : exceeded;
        }
        YearTotal before = YearTotal.NOTHING;
        for (VatEntry entry : of(year - 1)) {
            before = before.plus(worth(entry).orElseThrow());
        }
        return new ThresholdState(year, total, exceeded, left(threshold, total, before));
    }

    private static BigDecimal left(Threshold threshold, YearTotal total, YearTotal before) {
        DistanceTurnover turnover = DistanceTurnover.of(threshold.turnover(total), threshold.turnover(before));
        return threshold.holds(turnover, BigDecimal.ZERO)
                ? threshold.amount().subtract(threshold.turnover(total))
                : BigDecimal.ZERO;
    }

    private List<VatEntry> of(int year) {
        return counting.stream().filter(entry -> entry.day().getYear() == year).toList();
    }

    /** What an entry counts in the currency of the threshold; empty where a rate is missing. */
    private Optional<BigDecimal> worth(VatEntry entry) {
        Optional<BigDecimal> told = entry.thresholdAmount()
                .filter(amount -> conversion.currency().getCurrencyCode().equals(EURO))
                .filter(amount -> amount.signum() != -entry.net().amount().signum());
        return told.isPresent()
                ? told
                : conversion.find(entry.net(), entry.day()).map(Money::amount);
    }
}
