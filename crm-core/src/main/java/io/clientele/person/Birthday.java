package io.clientele.person;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.OptionalInt;

/**
 * The day somebody was born on, with the year where it is known. Immutable.
 *
 * @param day month and day
 * @param year the year of birth, where it is known
 */
public record Birthday(MonthDay day, OptionalInt year) {

    /** A birthday with its year. */
    public static Birthday of(LocalDate born) {
        return new Birthday(MonthDay.from(born), OptionalInt.of(born.getYear()));
    }

    /** A birthday of which the year is not known. */
    public static Birthday of(MonthDay day) {
        return new Birthday(day, OptionalInt.empty());
    }

    /** When it is kept in a year: the day itself, 28 February for the 29th where the year has none. */
    public LocalDate in(Year year) {
        return day.atYear(year.getValue());
    }

    /** Nothing of the day: it does not belong in logs. */
    @Override
    public String toString() {
        return "Birthday[…]";
    }
}
