package io.clientele.vat.threshold;

import io.clientele.vat.threshold.DistanceSales.TaxedAbroad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Follows a seller's distance sales, and says for each new one what the threshold goes by. It is as safe for threads as
 * the port that it is given, and belongs to the same unit of work.
 */
public final class DistanceSaleRecord {
    /** An option binds for two calendar years (Art. 59c(3)). */
    private static final int BINDING_YEARS = 2;

    private final DistanceSales sales;
    private final Threshold threshold;

    /**
     * A record.
     *
     * @param threshold in the currency of the sales
     */
    public DistanceSaleRecord(DistanceSales sales, Threshold threshold) {
        this.sales = sales;
        this.threshold = threshold;
    }

    /** What was sold before a supply of that day: the facts of {@code Sale.turnover()}. */
    public DistanceTurnover before(LocalDate day) {
        int year = day.getYear();
        return new DistanceTurnover(
                Optional.of(threshold.turnover(sales.year(year))),
                Optional.of(threshold.turnover(sales.year(year - 1))),
                sales.option().filter(option -> option.holdsIn(year)).isPresent());
    }

    /**
     * Whether a supply is still taxed at home: the one that crosses the threshold is not.
     *
     * @param net what it comes to without VAT
     */
    public boolean isTaxedAtHome(LocalDate day, BigDecimal net) {
        return threshold.holds(before(day), net);
    }

    /**
     * Adds a sale, once for each key.
     *
     * @param key what the host knows it by, 1 to 400 characters
     * @param day the day of its tax point; for what is sent back, that of the sale
     * @param net what it comes to without VAT; negative for what is sent back
     * @return whether it was new
     */
    public boolean add(String key, LocalDate day, BigDecimal net) {
        return sales.add(key, day.getYear(), net);
    }

    /**
     * What can still be sold at home in the year of a day; nothing where the threshold was exceeded or the seller
     * opted.
     */
    public BigDecimal left(LocalDate day) {
        DistanceTurnover before = before(day);
        return before.thisYear()
                .filter(sold -> !threshold.isExceeded(before, BigDecimal.ZERO))
                .map(threshold.amount()::subtract)
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Opts to tax where the buyer is, from a calendar year on. An option that holds already goes on as it is, and one
     * that ends just then goes on without an end.
     */
    public void optIn(int year) {
        Optional<TaxedAbroad> before = sales.option();
        boolean holds = before.filter(option -> option.holdsIn(year)).isPresent();
        if (!holds) {
            int first = before.filter(option -> option.end().equals(Optional.of(year)))
                    .map(TaxedAbroad::first)
                    .orElse(year);
            sales.keepOption(new TaxedAbroad(first, Optional.empty()));
        }
    }

    /**
     * Ends the option.
     *
     * @param year the first calendar year in which it shall hold no more
     * @return whether it could: an option binds for two calendar years, and one that is not there cannot be ended
     */
    public boolean optOut(int year) {
        Optional<TaxedAbroad> ended = sales.option()
                .filter(option -> option.end().isEmpty() && year >= option.first() + BINDING_YEARS)
                .map(option -> new TaxedAbroad(option.first(), Optional.of(year)));
        ended.ifPresent(sales::keepOption);
        return ended.isPresent();
    }
}
