package io.clientele.exchange.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and amounts as shops and spreadsheets write them, whatever the locale of the machine.
 *
 * <p>Taken: {@code 1234.5}, {@code 1.234,56}, {@code 1 240,00} with any blank, {@code 1'234.50}, a currency sign or
 * code before or behind ({@code CHF 98.00}, {@code 12,00 €}), a minus before or behind, parentheses for a minus, and
 * the apostrophe with which spreadsheets guard a cell. Only the digits 0 to 9 count. Refused before any arithmetic:
 * exponents, {@code NaN}, {@code Infinity}, more than 18 digits before and 12 behind the decimal separator. Scale is
 * kept: {@code 12.00} has two decimals. Not thread-safe: it remembers small numbers to save memory.
 */
public final class DecimalParser {
    /** What {@link #minorUnits} answers for a cell that is not a plain amount. */
    public static final long NOT_PLAIN = Long.MIN_VALUE;

    private static final int MOST_INTEGER_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST = 64;
    private static final Parsed<BigDecimal> NOTHING = Parsed.nothing();
    private static final Parsed<BigDecimal> NOT_A_NUMBER = Parsed.refused("is not a number");
    private static final Parsed<BigDecimal> TOO_BIG =
            Parsed.refused("is a number of more than 18 digits or more than 12 decimals");

    private final char decimalPoint;
    private final @Nullable BigDecimal[] small = new BigDecimal[1024];

    /** A parser for a table of this style. */
    public DecimalParser(DecimalStyle style) {
        this.decimalPoint = style == DecimalStyle.COMMA ? ',' : '.';
    }

    /**
     * A plain amount such as {@code 12.34}, {@code -5} or {@code 7.5} in the smallest units of its currency, without
     * making an object; {@link #NOT_PLAIN} for every other cell, which {@link #parse} may still be able to read.
     *
     * @param decimals the decimals of the currency, 0 to 4
     */
    public long minorUnits(CharSequence cell, int decimals) {
        int length = cell.length();
        int i = length > 0 && cell.charAt(0) == '-' ? 1 : 0;
        if (length == i || length > MOST_INTEGER_DIGITS - decimals) {
            return NOT_PLAIN;
        }
        long units = 0;
        int behind = -1;
        for (int from = i; i < length; i++) {
            char c = cell.charAt(i);
            if (DecimalStyle.isDigit(c)) {
                units = units * 10 + (c - '0');
                behind += behind >= 0 ? 1 : 0;
            } else if (c == '.' && behind < 0 && i > from && i + 1 < length) {
                behind = 0;
            } else {
                return NOT_PLAIN;
            }
        }
        if (behind > decimals || (behind == 3 && decimalPoint == ',')) {
            return NOT_PLAIN;
        }
        for (int missing = decimals - Math.max(behind, 0); missing > 0; missing--) {
            units *= 10;
        }
        return cell.charAt(0) == '-' ? -units : units;
    }

    /** Reads a number; its sign is kept, its currency is not looked at. */
    public Parsed<BigDecimal> parse(CharSequence cell) {
        if (cell.length() == 0) {
            return NOTHING;
        }
        if (cell.length() > LONGEST) {
            return NOT_A_NUMBER;
        }
        @Nullable BigDecimal plain = plain(cell);
        return plain == null ? parseAny(cell) : Parsed.of(plain);
    }

    /** A number such as {@code 12.34} or {@code -5}, as nearly all are; null for every other cell. */
    private @Nullable BigDecimal plain(CharSequence cell) {
        int length = cell.length();
        int from = cell.charAt(0) == '-' ? 1 : 0;
        long units = 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = cell.charAt(i);
            if (DecimalStyle.isDigit(c)) {
                units = units * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > from && i + 1 < length) {
                point = i;
            } else {
                return null;
            }
        }
        int decimals = point < 0 ? 0 : length - point - 1;
        boolean unclear = decimals == 3 && decimalPoint == ',';
        return length == from || length > MOST_INTEGER_DIGITS || decimals > MOST_DECIMALS || unclear
                ? null
                : remembered(from == 1 ? -units : units, decimals);
    }

    private Parsed<BigDecimal> parseAny(CharSequence cell) {
        String text = strip(cell.toString());
        boolean parentheses = text.startsWith("(") && text.endsWith(")");
        String open = trim(parentheses && text.length() > 1 ? text.substring(1, text.length() - 1) : text);
        String unsigned = withoutSign(open);
        String bare = withoutCurrency(unsigned);
        boolean signOutside = unsigned.length() < open.length();
        boolean negative = parentheses || isMinus(open) || (!signOutside && isMinus(bare));
        return number(signOutside ? bare : withoutSign(bare), negative);
    }

    private static boolean isMinus(String text) {
        return text.startsWith("-") || text.startsWith("\u2212") || text.endsWith("-");
    }

    private static String strip(String cell) {
        String text = cell.strip();
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    private static String withoutSign(String text) {
        int from = text.startsWith("-") || text.startsWith("+") || text.startsWith("\u2212") ? 1 : 0;
        int to = text.endsWith("-") && text.length() > from ? text.length() - 1 : text.length();
        return text.substring(from, Math.max(from, to)).strip();
    }

    /** Takes away one currency sign, or two or three letters, at one end. */
    private static String withoutCurrency(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isCurrency(text.charAt(from))) {
            from++;
        }
        while (from == 0 && to > 0 && isCurrency(text.charAt(to - 1))) {
            to--;
        }
        int taken = from + text.length() - to;
        boolean dotted =
                from > 0 && from < to && text.charAt(from) == '.' && from + 1 < to && text.charAt(from + 1) == ' ';
        return taken > 3 ? text : trim(text.substring(dotted ? from + 1 : from, to));
    }

    private static boolean isCurrency(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z' && c != 'e')
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Row.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Row.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private Parsed<BigDecimal> number(String text, boolean negative) {
        int separator = decimalSeparator(text);
        long unscaled = 0;
        int whole = 0;
        int decimals = 0;
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DecimalStyle.isDigit(c)) {
                digits.append(c);
                boolean leadingZero = digits.length() == 1 && c == '0' && i < separator;
                whole += i < separator && !leadingZero ? 1 : 0;
                decimals += i > separator ? 1 : 0;
            } else if (i != separator && (i > separator || !groups(text, i, separator))) {
                return NOT_A_NUMBER;
            }
        }
        if (digits.isEmpty()) {
            return NOT_A_NUMBER;
        }
        if (whole > MOST_INTEGER_DIGITS || decimals > MOST_DECIMALS) {
            return TOO_BIG;
        }
        if (digits.length() > MOST_INTEGER_DIGITS) {
            BigDecimal big = new BigDecimal(new BigInteger(digits.toString()), decimals);
            return Parsed.of(negative ? big.negate() : big);
        }
        for (int i = 0; i < digits.length(); i++) {
            unscaled = unscaled * 10 + (digits.charAt(i) - '0');
        }
        return Parsed.of(remembered(negative ? -unscaled : unscaled, decimals));
    }

    /**
     * Whether a separator of thousands stands here: a point, comma, apostrophe or blank with three digits behind it.
     */
    private static boolean groups(String text, int at, int separator) {
        char c = text.charAt(at);
        boolean mark = c == '.' || c == ',' || c == '\'' || c == '\u2019' || c == '\u2009' || Row.isBlank(c);
        int digits = 0;
        while (at + 1 + digits < separator && DecimalStyle.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        return mark && at > 0 && (digits == 3 || (digits == 2 && c == ','));
    }

    /** Where the decimals begin; the length of the text where there are none. */
    private int decimalSeparator(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return text.length();
        }
        int last = Math.max(point, comma);
        if (point >= 0 && comma >= 0) {
            return last;
        }
        char mark = text.charAt(last);
        if (text.indexOf(mark) != last) {
            return text.length();
        }
        boolean three = text.length() - last == 4 && last > 0 && last <= 3 && !text.startsWith("0");
        return three && mark != decimalPoint ? text.length() : last;
    }

    private BigDecimal remembered(long unscaled, int scale) {
        if (scale > 2 || unscaled < 0 || unscaled > 1_000_000) {
            return BigDecimal.valueOf(unscaled, scale);
        }
        int place = (int) (unscaled * 3 + scale) & (small.length - 1);
        BigDecimal known = small[place];
        if (known == null || known.scale() != scale || known.unscaledValue().longValue() != unscaled) {
            known = BigDecimal.valueOf(unscaled, scale);
            small[place] = known;
        }
        return known;
    }
}
