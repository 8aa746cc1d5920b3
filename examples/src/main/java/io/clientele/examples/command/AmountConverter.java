package io.clientele.examples.command;

import io.clientele.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount with its currency, such as {@code 4000.00SEK}, with a blank between them or none. */
final class AmountConverter implements ITypeConverter<Money> {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,3})?) ?([A-Z]{3})");

    @Override
    public Money convert(String text) {
        Matcher parts = AMOUNT.matcher(text);
        if (!parts.matches()) {
            throw refused(text);
        }
        try {
            return Money.of(new BigDecimal(parts.group(1)), Currency.getInstance(parts.group(2)));
        } catch (IllegalArgumentException | ArithmeticException none) {
            throw refused(text);
        }
    }

    private static TypeConversionException refused(String text) {
        return new TypeConversionException("'" + text + "' is not an amount with its currency, such as 4000.00SEK");
    }
}
