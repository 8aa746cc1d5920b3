package io.clientele.identity.text;

import io.clientele.person.Birthday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of birth as it was recorded, of which parts may be missing, wrong or swapped. Immutable.
 *
 * <p>A year of two digits is no year: whether {@code 05} is 1905 or 2005 is not guessed. A date that stands for none
 * ({@code 1900-01-01}, {@code 1970-01-01}, what forms and spreadsheets put there) is known as a placeholder.
 *
 * @param year from 1850 to 2100, where it is known
 * @param month from 1 to 12, where it is known
 * @param day from 1 to 31, where it is known
 */
public record BirthDate(OptionalInt year, OptionalInt month, OptionalInt day) {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 40;

    /** How two dates of birth agree, the best first. */
    public enum Agreement {
        /** All three parts are known and the same. */
        SAME,
        /** Day and month of one are month and day of the other. */
        SWAPPED,
        /** Two of three parts are the same. */
        ONE_PART_DIFFERS,
        /** What is known of both is the same, and something is not known. */
        AS_FAR_AS_KNOWN,
        /** More than one part is not the same. */
        DIFFERENT,
        /** Of one of them nothing is known, or it is a placeholder; or they have no known part in common. */
        UNKNOWN
    }

    /** Parts that are out of their bounds are taken for unknown. */
    public BirthDate {
        year = within(year, FIRST_YEAR, LAST_YEAR);
        month = within(month, 1, 12);
        day = within(day, 1, 31);
    }

    private static OptionalInt within(OptionalInt part, int least, int most) {
        return part.isPresent() && (part.getAsInt() < least || part.getAsInt() > most) ? OptionalInt.empty() : part;
    }

    /** The date of a birthday. */
    public static BirthDate of(Birthday birthday) {
        return new BirthDate(
                birthday.year(),
                OptionalInt.of(birthday.day().getMonthValue()),
                OptionalInt.of(birthday.day().getDayOfMonth()));
    }

    /**
     * Reads a date: {@code 1980-03-24}, {@code 19800324}, {@code 24.3.1980}, {@code 24/03/1980}, {@code 1980-03},
     * {@code 1980}, {@code 24.03.}; the day first where the year is last and both orders are possible. A month above 12
     * with a day up to 12 is a day. What stands behind a blank or {@code T}, a time, does not count.
     *
     * @return the date; empty where there is nothing to read a part of a date from
     */
    public static Optional<BirthDate> parse(String text) {
        String bare = text.length() > LONGEST ? "" : text.strip();
        int[] numbers = new int[3];
        int[] lengths = new int[3];
        int count = DateParts.read(bare, numbers, lengths);
        if (count <= 0) {
            return Optional.empty();
        }
        BirthDate date = fromNumbers(numbers, lengths, count);
        return date.year.isEmpty() && date.month.isEmpty() && date.day.isEmpty() ? Optional.empty() : Optional.of(date);
    }

    private static BirthDate fromNumbers(int[] numbers, int[] lengths, int count) {
        if (lengths[0] == 8 && count == 1) {
            return ofYearFirst(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100);
        }
        if (lengths[0] == 4) {
            return ofYearFirst(numbers[0], count > 1 ? numbers[1] : 0, count > 2 ? numbers[2] : 0);
        }
        if (count == 1) {
            return new BirthDate(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        }
        if (count == 2 && lengths[1] == 4) {
            return ofYearFirst(numbers[1], numbers[0], 0);
        }
        int year = count == 3 && lengths[2] == 4 ? numbers[2] : 0;
        return ofYearFirst(year, numbers[1], numbers[0]);
    }

    /** Zero is unknown. */
    private static BirthDate ofYearFirst(int year, int month, int day) {
        boolean swapped = month > 12 && month <= 31 && day <= 12;
        return new BirthDate(
                OptionalInt.of(year), OptionalInt.of(swapped ? day : month), OptionalInt.of(swapped ? month : day));
    }

    /** The date as a day of the calendar; empty where a part is missing or there is no such day. */
    public Optional<LocalDate> asDate() {
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether it is what forms and spreadsheets put where no date is known: 1 January of 1900, 1901, 1970 or 2000. */
    public boolean isPlaceholder() {
        boolean newYear = month.orElse(0) == 1 && day.orElse(0) == 1;
        int of = year.orElse(0);
        return (newYear && (of == 1900 || of == 1901 || of == 1970 || of == 2000))
                || (of == 1899 && month.orElse(0) == 12 && day.orElse(0) >= 30);
    }

    /** How it agrees with another. */
    public Agreement compare(BirthDate other) {
        int both = both(year, other.year) + both(month, other.month) + both(day, other.day);
        if (both == 0 || isPlaceholder() || other.isPlaceholder()) {
            return Agreement.UNKNOWN;
        }
        int same = same(year, other.year) + same(month, other.month) + same(day, other.day);
        if (same == both) {
            return both == 3 ? Agreement.SAME : Agreement.AS_FAR_AS_KNOWN;
        }
        if (both(year, other.year) == same(year, other.year) && same(month, other.day) + same(day, other.month) == 2) {
            return Agreement.SWAPPED;
        }
        return same == 2 ? Agreement.ONE_PART_DIFFERS : Agreement.DIFFERENT;
    }

    private static int both(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() ? 1 : 0;
    }

    private static int same(OptionalInt one, OptionalInt other) {
        return one.isPresent() && one.equals(other) ? 1 : 0;
    }

    /** Nothing of the date: it does not belong in logs. */
    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
