package io.clientele.segment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;

/**
 * The weeks of a year in which people buy presents. If the last day comes before the first one in the calendar, it is
 * in the next year. Immutable.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; a 29 February is the 28th where the year has none
 */
public record HolidayWindow(MonthDay from, MonthDay to) {

    /** {@return 15 November to 31 December} */
    public static HolidayWindow standard() {
        return new HolidayWindow(MonthDay.of(11, 15), MonthDay.of(12, 31));
    }

    /** {@return the first day of the window that begins in a year} */
    public LocalDate from(Year year) {
        return from.atYear(year.getValue());
    }

    /** {@return the last day of the window that begins in a year, inclusive} */
    public LocalDate to(Year year) {
        return to.atYear(year.getValue() + (to.isBefore(from) ? 1 : 0));
    }

    /** {@return the year in which the window begins that a day falls into; empty if it falls into none} */
    public Optional<Year> yearOf(LocalDate day) {
        Year year = Year.from(day);
        return contains(year, day)
                ? Optional.of(year)
                : Optional.of(year.minusYears(1)).filter(before -> contains(before, day));
    }

    private boolean contains(Year year, LocalDate day) {
        return !day.isBefore(from(year)) && !day.isAfter(to(year));
    }
}
