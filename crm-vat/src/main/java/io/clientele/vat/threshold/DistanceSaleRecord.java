package io.clientele.vat.threshold;

import io.clientele.vat.threshold.DistanceSales.TaxedAbroad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
                holdsIn(year));
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

    private boolean holdsIn(int year) {
        return sales.options().stream().anyMatch(option -> option.holdsIn(year));
    }

    /**
     * Opts to tax where the buyer is, from a calendar year on. An option that holds already goes on as it is, and one
     * that ends just then goes on without an end. One that ended before stays for its years, and one that would begin
     * later begins now.
     */
    public void optIn(int year) {
        if (holdsIn(year)) {
            return;
        }
        List<TaxedAbroad> options = new ArrayList<>();
        int first = year;
        for (TaxedAbroad option : sales.options()) {
            if (option.end().equals(Optional.of(year))) {
                first = option.first();
            } else if (option.first() < year) {
                options.add(option);
            }
        }
        options.add(new TaxedAbroad(first, Optional.empty()));
        sales.keepOptions(options);
    }

    /**
     * Ends the option that goes on.
     *
     * @param year the first calendar year in which it shall hold no more
     * @return whether it could: an option binds for two calendar years, and one that is not there cannot be ended
     */
    public boolean optOut(int year) {
        List<TaxedAbroad> options = new ArrayList<>(sales.options());
        for (int i = 0; i < options.size(); i++) {
            TaxedAbroad option = options.get(i);
            if (option.end().isEmpty() && year >= option.first() + BINDING_YEARS) {
                options.set(i, new TaxedAbroad(option.first(), Optional.of(year)));
                sales.keepOptions(options);
                return true;
            }
        }
        return false;
    }
}
