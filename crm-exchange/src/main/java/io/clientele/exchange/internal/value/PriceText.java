package io.clientele.exchange.internal.value;

import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Parsed;
import io.clientele.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * Reads amounts that bring their currency with them: {@code €1,234.56}, {@code CHF 98.00}, {@code 12,00 Kč}. Not
 * thread-safe.
 */
public final class PriceText {
    private static final int LONGEST = 64;

    private final DecimalParser numbers;
    private final Currency usual;

    /**
     * A reader for a table.
     *
     * @param usual the currency of amounts without a sign, and of those with a sign that several currencies share
     */
    public PriceText(DecimalStyle style, Currency usual) {
        this.numbers = new DecimalParser(style);
        this.usual = usual;
    }

    /** Reads an amount, rounded half up to the digits of its currency. */
    public Parsed<Money> read(String text) {
        int first = firstDigit(text);
        if (text.isEmpty()) {
            return Parsed.nothing();
        }
        if (first < 0 || text.length() > LONGEST) {
            return Parsed.refused("is not an amount");
        }
        int end = behindLastDigit(text);
        String before = sign(text, 0, first);
        String behind = sign(text, end, text.length());
        if (!before.isEmpty() && !behind.isEmpty()) {
            return Parsed.refused("is not an amount");
        }
        String number = rest(text, 0, first) + text.substring(first, end) + rest(text, end, text.length());
        Optional<Currency> currency =
                before.isEmpty() && behind.isEmpty() ? Optional.of(usual) : CurrencySigns.find(before + behind, usual);
        return currency.isEmpty()
                ? Parsed.refused("has a currency sign that is not known")
                : money(numbers.parse(number), currency.get());
    }

    private static Parsed<Money> money(Parsed<BigDecimal> number, Currency currency) {
        return number instanceof Parsed.Value<BigDecimal> amount
                ? Amounts.money(amount.content(), currency)
                : number.map(never -> Money.zero(currency));
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int behindLastDigit(String text) {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The letters and signs of a currency in a part of the text. */
    private static String sign(String text, int from, int to) {
        StringBuilder sign = new StringBuilder();
        text.substring(from, to).codePoints().filter(PriceText::isSign).forEach(sign::appendCodePoint);
        return sign.toString();
    }

    /** What is left of a part of the text without them, and without a point behind a letter, as in {@code Fr. 5}. */
    private static String rest(String text, int from, int to) {
        StringBuilder rest = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean abbreviation = c == '.' && i > 0 && Character.isLetter(text.charAt(i - 1));
            if (!isSign(c) && !abbreviation) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private static boolean isSign(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
