package io.clientele.exchange.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers, amounts and days as people read them, alike on every machine: thousands are parted by a narrow blank, the
 * decimal sign is a point, the minus is a real one. Immutable.
 *
 * @param currency the currency of amounts given in minor units
 */
record Figures(Currency currency) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final char NARROW_BLANK = '\u202F';
    private static final char BLANK = '\u00A0';
    private static final char MINUS = '\u2212';

    /** Signs that are of one currency wherever they stand; the others go by their code. */
    private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£", "USD", "$", "JPY", "¥");

    private static final String[] POWERS_OF_A_THOUSAND = {"", "k", "M", "B", "T"};

    /** {@code 12 345}. */
    static String count(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** {@code 1 customer}, {@code 2 customers}. */
    static String count(long number, String one, String many) {
        return count(number) + BLANK + (number == 1 ? one : many);
    }

    /** {@code 1 customer}, {@code 2 customers}. */
    static String customers(long number) {
        return count(number, "customer", "customers");
    }

    /** {@code 1 order}, {@code 2 orders}. */
    static String orders(long number) {
        return count(number, "order", "orders");
    }

    /** A share in whole percent, which is 0% and 100% only where it is exactly that; a dash of nothing. */
    static String share(long part, long whole) {
        return whole == 0 ? "–" : share((double) part / whole);
    }

    /** A share from 0 to 1 in whole percent, which is 0% and 100% only where it is exactly that. */
    static String share(double share) {
        double percent = 100 * share;
        if (percent > 0 && percent < 1) {
            return "<1%";
        }
        return percent > 99 && percent < 100 ? ">99%" : count(Math.round(percent)) + "%";
    }

    /** How much more or less, with its sign: {@code +12%}. */
    static String change(long now, long before) {
        long percent = Math.round(100 * ((double) now - before) / before);
        return (percent > 0 ? "+" : percent == 0 ? "±" : "") + count(percent) + "%";
    }

    /** A number with one decimal, if it has one: {@code 2.4}. */
    static String tenths(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return grouped(
                rounded.remainder(BigDecimal.ONE).signum() == 0
                        ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                        : rounded);
    }

    /** The exact amount: {@code €1 234.50}. */
    String money(long minor) {
        return withSign(BigDecimal.valueOf(minor, digits()));
    }

    /** The amount without its cents where it is a hundred or more, and with three digits from a million on. */
    String whole(long minor) {
        BigDecimal amount = BigDecimal.valueOf(minor, digits());
        if (amount.abs().compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return brief(minor);
        }
        return minor == 0 || amount.abs().compareTo(BigDecimal.valueOf(100)) >= 0
                ? withSign(amount.setScale(0, RoundingMode.HALF_UP))
                : withSign(amount);
    }

    /** The exact amount below a thousand, {@link #whole} from there on. */
    String average(long minor) {
        BigDecimal amount = BigDecimal.valueOf(minor, digits());
        return amount.abs().compareTo(THOUSAND) < 0 ? money(minor) : whole(minor);
    }

    /** The amount with three digits from a thousand on: {@code €1.20M}. */
    String brief(long minor) {
        int power = power(minor);
        return power == 0 ? whole(minor) : withSign(threeDigits(minor, power)) + POWERS_OF_A_THOUSAND[power];
    }

    /** A round amount as short as can be: {@code €1.2M}. */
    String tick(long minor) {
        int power = power(minor);
        BigDecimal bare = threeDigits(minor, power).stripTrailingZeros();
        return withSign(bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare)
                + POWERS_OF_A_THOUSAND[power];
    }

    /** How often a thousand goes into an amount, as far as there are letters for it. */
    private int power(long minor) {
        BigDecimal amount = BigDecimal.valueOf(minor, digits()).abs();
        int power = 0;
        while (power < POWERS_OF_A_THOUSAND.length - 1
                && amount.setScale(0, RoundingMode.HALF_UP).compareTo(THOUSAND) >= 0) {
            amount = amount.movePointLeft(3);
            power++;
        }
        return power;
    }

    private BigDecimal threeDigits(long minor, int power) {
        BigDecimal amount = BigDecimal.valueOf(minor, digits()).movePointLeft(3 * power);
        int whole = Math.max(1, amount.precision() - amount.scale());
        return amount.setScale(Math.max(0, Math.min(3 - whole, power == 0 ? digits() : 2)), RoundingMode.HALF_UP);
    }

    /** {@code 30 June 2026}. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + "" + BLANK + name(day.getMonth()) + BLANK + day.getYear();
    }

    /** {@code 30 Jun 2026}. */
    static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + "" + BLANK + shortName(day.getMonth()) + BLANK + day.getYear();
    }

    /** {@code June 2026}. */
    static String month(YearMonth month) {
        return name(month.getMonth()) + BLANK + month.getYear();
    }

    /** {@code Jun 2026}. */
    static String shortMonth(YearMonth month) {
        return shortName(month.getMonth()) + BLANK + month.getYear();
    }

    /** {@code Jun}. */
    static String shortName(Month month) {
        return name(month).substring(0, 3);
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private String withSign(BigDecimal amount) {
        String sign = SIGNS.getOrDefault(currency.getCurrencyCode(), currency.getCurrencyCode() + BLANK);
        return (amount.signum() < 0 ? String.valueOf(MINUS) : "") + sign + grouped(amount.abs());
    }

    private int digits() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = end - 3; i > 0; i -= 3) {
            grouped.insert(i, NARROW_BLANK);
        }
        return number.signum() < 0 ? grouped.insert(0, MINUS).toString() : grouped.toString();
    }
}
