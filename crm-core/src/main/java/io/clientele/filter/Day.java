package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that a filter names: fixed, {@code 2026-01-31}, or counted from the day of the answer, {@code today},
 * {@code yesterday}, {@code tomorrow}, {@code -90d}, {@code -4w}, {@code -3m}, {@code -1y}, {@code +7d}. Immutable.
 *
 * <p>Months and years are those of the calendar; where the month is too short it is its last day, so that {@code -1m}
 * on 31 March is 28 or 29 February.
 */
public sealed interface Day {

    /** What relative days are counted in. */
    enum Unit {
        /** Days. */
        DAYS,
        /** Weeks of seven days. */
        WEEKS,
        /** Months of the calendar. */
        MONTHS,
        /** Years of the calendar. */
        YEARS;

        /** How many units before the day of the answer, or after it, may be asked for. */
        static final int MOST = 99_999;

        /** {@code d}, {@code w}, {@code m} or {@code y}. */
        char letter() {
            return Character.toLowerCase(name().charAt(0));
        }

        /** {@code days} or {@code day}. */
        String words(int count) {
            String plural = name().toLowerCase(Locale.ROOT);
            return count == 1 ? plural.substring(0, plural.length() - 1) : plural;
        }

        LocalDate after(LocalDate day, int count) {
            return switch (this) {
                case DAYS -> day.plusDays(count);
                case WEEKS -> day.plusWeeks(count);
                case MONTHS -> day.plusMonths(count);
                case YEARS -> day.plusYears(count);
            };
        }
    }

    /**
     * A day of the calendar.
     *
     * @param date the day, in the years 1 to 9999
     */
    record Fixed(LocalDate date) implements Day {
        /**
         * A day.
         *
         * @throws IllegalArgumentException if its year has not four digits
         */
        public Fixed {
            checkArgument(date.getYear() >= 1 && date.getYear() <= 9_999, "A day is in the years 0001 to 9999");
        }
    }

    /**
     * A day counted from the day of the answer.
     *
     * @param count how many units later, below zero for earlier; up to 99,999
     * @param unit what is counted; days, where nothing is
     */
    record Relative(int count, Unit unit) implements Day {
        /**
         * A relative day.
         *
         * @throws IllegalArgumentException if it is further away than 99,999 units
         */
        public Relative {
            checkArgument(Math.abs((long) count) <= Unit.MOST, "A relative day is at most 99999 units away");
            unit = count == 0 ? Unit.DAYS : unit;
        }
    }

    /** A day of the calendar. */
    static Day of(LocalDate date) {
        return new Fixed(date);
    }

    /** The day of the answer. */
    static Day today() {
        return new Relative(0, Unit.DAYS);
    }

    /** The day it is when the filter is answered on a day. */
    default LocalDate on(LocalDate asOf) {
        if (this instanceof Fixed fixed) {
            return fixed.date();
        }
        Relative relative = (Relative) this;
        return relative.unit().after(asOf, relative.count());
    }
}
