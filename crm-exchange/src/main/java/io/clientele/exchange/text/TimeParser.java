package io.clientele.exchange.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * Reads points in time and days as shops write them, whatever the locale of the machine.
 *
 * <p>Days: {@code 2023-12-24}, {@code 24.12.2023}, {@code 24/12/2023} or {@code 12/24/2023} and {@code 24-12-2023} by
 * the {@link DateOrder}, {@code Dec 24, 2023}, {@code 24 Dec 2023} (English names). Behind it, after a {@code T}, a
 * blank or a comma, a time: {@code 18:30}, {@code 18:30:05.123}, {@code 6:30:00 PM}; behind that an offset: {@code Z},
 * {@code UTC}, {@code +0100}, {@code +01:00}. A day without a time begins at its first moment in the zone. A time
 * without an offset is local to the zone; where clocks go forward over it, it is moved forward by the gap, and where
 * they go back over it, it is the earlier of the two, as {@link java.time.ZonedDateTime#of(LocalDateTime, ZoneId)}
 * does. The {@code 0000-00-00} of MySQL is nothing. Not thread-safe.
 */
public final class TimeParser {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final long NANOS = 1_000_000_000L;
    private static final int LONGEST = 64;
    private static final String NO_DATE = "is not a date";
    private static final String NO_TIME = "has a time that is not understood";

    private final ZoneId zone;
    private final ZoneRules rules;
    private final int fixedOffset;
    private final DateOrder order;

    // The cell that is being read, how far, and what was found.
    private CharSequence text = "";
    private int at;
    private int year;
    private int month;
    private int day;
    private long nanoOfDay;
    private int offsetSeconds;
    private boolean hasTime;
    private boolean hasOffset;

    private LocalDate latest = LocalDate.EPOCH;
    private long latestEpochDay;

    /** A parser for a table whose local times are in a zone, with the day first or the month. */
    public TimeParser(ZoneId zone, DateOrder order) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.fixedOffset = rules.getOffset(Instant.EPOCH).getTotalSeconds();
        this.order = order;
    }

    /** Reads a point in time. */
    public Parsed<Instant> instant(CharSequence cell) {
        String reason = read(cell);
        if (!reason.isEmpty()) {
            return Parsed.refused(reason);
        }
        if (year == 0) {
            return Parsed.nothing();
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (!hasTime) {
            return Parsed.of(date.atStartOfDay(zone).toInstant());
        }
        long local = epochDay(date) * 86_400 + nanoOfDay / NANOS;
        return Parsed.of(Instant.ofEpochSecond(local - offset(date), nanoOfDay % NANOS));
    }

    /** The day of the date; that of a file's rows is mostly the one of the row before. */
    private long epochDay(LocalDate date) {
        if (!date.equals(latest)) {
            latest = date;
            latestEpochDay = date.toEpochDay();
        }
        return latestEpochDay;
    }

    private int offset(LocalDate date) {
        if (hasOffset) {
            return offsetSeconds;
        }
        return rules.isFixedOffset()
                ? fixedOffset
                : rules.getOffset(LocalDateTime.of(date, LocalTime.ofNanoOfDay(nanoOfDay)))
                        .getTotalSeconds();
    }

    /** Reads a day; of a point in time with an offset, the day that it was in the zone. */
    public Parsed<LocalDate> date(CharSequence cell) {
        Parsed<Instant> instant = instant(cell);
        if (instant instanceof Parsed.Value<Instant> && !hasOffset) {
            return Parsed.of(LocalDate.of(year, month, day));
        }
        return instant.map(moment -> moment.atZone(zone).toLocalDate());
    }

    /** Reads a birthday: a date, or month and day as Mailchimp writes them ({@code 04/12} is the twelfth of April). */
    public Parsed<MonthDay> birthday(CharSequence cell) {
        if (cell.length() > 5) {
            return date(cell).map(date -> MonthDay.of(date.getMonthValue(), date.getDayOfMonth()));
        }
        start(cell);
        if (cell.length() == 0) {
            return Parsed.nothing();
        }
        int first = number(2);
        boolean separated = take('/') || take('-');
        int second = number(2);
        if (first < 1 || !separated || second < 1 || at < text.length()) {
            return Parsed.refused("is not a birthday");
        }
        boolean exists =
                first <= 12 && second <= MonthDay.of(first, 1).getMonth().maxLength();
        return exists ? Parsed.of(MonthDay.of(first, second)) : Parsed.refused("is a day that does not exist");
    }

    private void start(CharSequence cell) {
        text = cell;
        at = 0;
        year = 0;
        nanoOfDay = 0;
        hasTime = false;
        hasOffset = false;
    }

    /** Reads all of a cell; the reason why not, empty where it could. An empty cell is year 0. */
    private String read(CharSequence cell) {
        start(cell);
        if (cell.length() == 0) {
            return "";
        }
        if (cell.length() > LONGEST) {
            return NO_DATE;
        }
        take('\'');
        if (!day()) {
            return NO_DATE;
        }
        if (year == 0 && month == 0 && day == 0) {
            return "";
        }
        if (year < 1000) {
            return "has a year of fewer than four digits";
        }
        if (month < 1 || month > 12 || day < 1 || day > daysInMonth()) {
            return "is a day that does not exist";
        }
        return timeAndOffset();
    }

    private int daysInMonth() {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private boolean day() {
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            month = monthName();
            skipBlanks();
            day = number(2);
            take(',');
            skipBlanks();
            year = number(4);
            return month > 0 && day >= 0 && year >= 0;
        }
        int from = at;
        int first = number(4);
        boolean yearFirst = at - from == 4;
        if (first < 0) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == ' ') {
            skipBlanks();
            day = first;
            month = monthName();
            skipBlanks();
            year = number(4);
            return month > 0 && year >= 0;
        }
        return numbers(first, yearFirst);
    }

    private boolean numbers(int first, boolean yearFirst) {
        char separator = at < text.length() ? text.charAt(at) : 0;
        if (separator != '-' && separator != '/' && separator != '.') {
            return false;
        }
        at++;
        int second = number(2);
        boolean again = take(separator);
        int third = number(yearFirst ? 2 : 4);
        if (second < 0 || !again || third < 0) {
            return false;
        }
        boolean dayFirst = separator == '.' || order == DateOrder.DAY_FIRST;
        year = yearFirst ? first : third;
        month = yearFirst || dayFirst ? second : first;
        day = yearFirst ? third : dayFirst ? first : second;
        return true;
    }

    private String timeAndOffset() {
        boolean separated = take('T') || take(',');
        separated |= skipBlanks();
        if (at == text.length()) {
            return "";
        }
        if (!separated || !time()) {
            return NO_TIME;
        }
        skipBlanks();
        return at == text.length() || (offset() && at == text.length()) ? "" : NO_TIME;
    }

    private boolean time() {
        int hour = number(2);
        if (hour < 0 || !take(':')) {
            return false;
        }
        int minute = number(2);
        int second = take(':') ? number(2) : 0;
        long nano = second >= 0 && (take('.') || take(',')) ? fraction() : 0;
        skipBlanks();
        int half = half();
        if (half >= 0) {
            hour = hour >= 1 && hour <= 12 ? hour % 12 + half : -1;
        }
        hasTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60 && nano >= 0;
        nanoOfDay = hasTime ? (hour * 3_600L + minute * 60L + second) * 1_000_000_000L + nano : 0;
        return hasTime;
    }

    /** 0 for AM, 12 for PM, -1 where neither stands here. */
    private int half() {
        if (at + 1 < text.length() && (text.charAt(at + 1) | 32) == 'm') {
            int letter = text.charAt(at) | 32;
            if (letter == 'a' || letter == 'p') {
                at += 2;
                return letter == 'p' ? 12 : 0;
            }
        }
        return -1;
    }

    private long fraction() {
        long nanos = 0;
        int digits = 0;
        while (at < text.length() && digits < 9 && DecimalStyle.isDigit(text.charAt(at))) {
            nanos = nanos * 10 + (text.charAt(at++) - '0');
            digits++;
        }
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return digits == 0 ? -1 : nanos;
    }

    private boolean offset() {
        offsetSeconds = 0;
        hasOffset = take('Z') || word("UTC") || word("GMT");
        boolean minus = at < text.length() && text.charAt(at) == '-';
        if (at == text.length() || !(take('+') || take('-'))) {
            return hasOffset;
        }
        int hours = number(2);
        boolean colon = take(':');
        int minutes = colon || at < text.length() ? number(2) : 0;
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return false;
        }
        offsetSeconds = (hours * 3_600 + minutes * 60) * (minus ? -1 : 1);
        hasOffset = true;
        return true;
    }

    private boolean word(String word) {
        boolean here = at + word.length() <= text.length();
        for (int i = 0; here && i < word.length(); i++) {
            here = text.charAt(at + i) == word.charAt(i);
        }
        at += here ? word.length() : 0;
        return here;
    }

    /** The month whose English name, or its first three letters, stands here; 0 if none does. */
    private int monthName() {
        int from = at;
        StringBuilder three = new StringBuilder(3);
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '.')) {
            if (three.length() < 3) {
                three.append((char) (text.charAt(at) | 32));
            }
            at++;
        }
        int place = at - from < 3 || at - from > 10 ? -1 : MONTHS.indexOf(three.toString());
        return place < 0 || place % 3 != 0 ? 0 : place / 3 + 1;
    }

    /** The number here, of at most so many ASCII digits; -1 if there is none. */
    private int number(int most) {
        int from = at;
        int value = 0;
        while (at < text.length() && at - from < most && DecimalStyle.isDigit(text.charAt(at))) {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        return at == from ? -1 : value;
    }

    private boolean take(char wanted) {
        boolean here = at < text.length() && text.charAt(at) == wanted;
        at += here ? 1 : 0;
        return here;
    }

    private boolean skipBlanks() {
        int from = at;
        while (at < text.length() && Row.isBlank(text.charAt(at))) {
            at++;
        }
        return at > from;
    }
}
