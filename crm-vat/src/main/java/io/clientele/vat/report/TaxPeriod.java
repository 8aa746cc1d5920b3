package io.clientele.vat.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or a month for which VAT is reported: the one-stop shop goes by quarters, the import one-stop shop by
 * months. Immutable.
 *
 * @param first its first month
 * @param months 3 for a quarter, 1 for a month
 */
public record TaxPeriod(YearMonth first, int months) implements Comparable<TaxPeriod> {
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int QUARTER_MONTHS = 3;

    /**
     * A period.
     *
     * @throws IllegalArgumentException if it is neither a quarter of the calendar nor a month
     */
    public TaxPeriod {
        boolean quarter = months == QUARTER_MONTHS && (first.getMonthValue() - 1) % QUARTER_MONTHS == 0;
        checkArgument(months == 1 || quarter, "A period is a month or a quarter of the calendar year");
    }

    /**
     * A period by its name: {@code 2026-Q1} or {@code 2026-03}.
     *
     * @throws IllegalArgumentException if it is no such name
     */
    public static TaxPeriod of(String name) {
        Matcher quarter = QUARTER.matcher(name);
        if (quarter.matches()) {
            int month = QUARTER_MONTHS * (Integer.parseInt(quarter.group(2)) - 1) + 1;
            return new TaxPeriod(YearMonth.of(Integer.parseInt(quarter.group(1)), month), QUARTER_MONTHS);
        }
        checkArgument(
                MONTH.matcher(name).matches(), "A period is a quarter such as 2026-Q1 or a month such as 2026-03");
        return new TaxPeriod(YearMonth.parse(name), 1);
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return first.atDay(1);
    }

    /** Its last day, whose exchange rates count. */
    public LocalDate lastDay() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    /** The day by which its return is due in a one-stop shop: the end of the month behind it (Art. 369f, 369s). */
    LocalDate due() {
        return first.plusMonths(months).atEndOfMonth();
    }

    /** Whether a day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether it ends before another begins. */
    public boolean isBefore(TaxPeriod other) {
        return lastDay().isBefore(other.firstDay());
    }

    /** By their first days, then shorter ones first. */
    @Override
    public int compareTo(TaxPeriod other) {
        int byFirst = first.compareTo(other.first);
        return byFirst == 0 ? Integer.compare(months, other.months) : byFirst;
    }

    /** The name: {@code 2026-Q1} or {@code 2026-03}. */
    @Override
    public String toString() {
        return months == 1
                ? first.toString()
                : first.getYear() + "-Q" + ((first.getMonthValue() - 1) / QUARTER_MONTHS + 1);
    }
}
