package io.clientele.examples.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/** The shop's three years, and how busy their days are. */
final class Season {
    static final LocalDate OPENING = LocalDate.of(2023, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    static final int DAYS = (int) ChronoUnit.DAYS.between(OPENING, LAST_DAY) + 1;
    static final double BUSIEST = 3.0;

    private static final MonthDay HOLIDAYS = MonthDay.of(11, 15);
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);

    private Season() {}

    /** Orders of the day in proportion to those of a plain one, at most {@link #BUSIEST}. */
    static double busy(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (!date.isBefore(HOLIDAYS)) {
            return date.isAfter(CHRISTMAS_EVE) ? 1.5 : BUSIEST;
        }
        return switch (day.getMonthValue()) {
            case 1, 2 -> 0.7;
            case 5 -> 1.3; // Mother's Day
            case 7, 8 -> 0.8;
            default -> 1.0;
        };
    }

    /** How well known the shop is: twice as much on the last day as on the first. */
    static double fame(LocalDate day) {
        return 1 + ChronoUnit.DAYS.between(OPENING, day) / (double) DAYS;
    }
}
