package io.clientele.filter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that fields are compared with. Not thread-safe. */
final class ValueParser {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern RELATIVE = Pattern.compile("([+-][0-9]{1,5})([dwmy])", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");
    private static final String DAY_FORMS = "a day such as 2026-01-31, today, -90d, -4w, -3m or -1y";

    private final Tokens tokens;
    private Optional<Currency> currency = Optional.empty();

    ValueParser(Tokens tokens) {
        this.tokens = tokens;
    }

    String text() {
        return tokens.expectValue("Expected a value").text();
    }

    BigDecimal number() {
        String reason = "Expected a number of at most " + NumberTest.MAX_DIGITS + " digits, such as 5 or 12.50";
        Token token = tokens.expectValue(reason);
        return Numbers.parse(token.text()).orElseThrow(() -> Tokens.wrong(reason, token));
    }

    void forgetCurrency() {
        currency = Optional.empty();
    }

    Optional<Currency> currency() {
        return currency;
    }

    /** An amount and perhaps its currency, which is the same for all amounts of a condition. */
    BigDecimal amount() {
        BigDecimal amount = number();
        Token code = tokens.peek();
        if (code.isValue() && CURRENCY.matcher(code.text()).matches() && !isConnective(code)) {
            Currency named = currency(tokens.take());
            if (currency.isPresent() && !currency.get().equals(named)) {
                throw Tokens.wrong("The amounts of one condition are in one currency", code);
            }
            currency = Optional.of(named);
        }
        return amount;
    }

    private static boolean isConnective(Token token) {
        return token.isWord("and");
    }

    private static Currency currency(Token code) {
        try {
            return Currency.getInstance(code.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Tokens.wrong("No currency has this code of three letters", code);
        }
    }

    int count(String reason) {
        Token token = tokens.expectValue(reason);
        if (!COUNT.matcher(token.text()).matches()) {
            throw Tokens.wrong(reason, token);
        }
        return Integer.parseInt(token.text());
    }

    Day day() {
        Token token = tokens.expectValue("Expected " + DAY_FORMS);
        String text = token.lower();
        if (DATE.matcher(text).matches()) {
            return date(token);
        }
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return new Day.Relative(Integer.parseInt(relative.group(1)), unit(relative.group(2)));
        }
        return switch (text) {
            case "today" -> Day.today();
            case "yesterday" -> new Day.Relative(-1, Day.Unit.DAYS);
            case "tomorrow" -> new Day.Relative(1, Day.Unit.DAYS);
            default -> throw Tokens.wrong("Expected " + DAY_FORMS, token);
        };
    }

    private static Day date(Token token) {
        try {
            return Day.of(LocalDate.parse(token.text()));
        } catch (DateTimeException noSuchDay) {
            throw Tokens.wrong("The calendar has no such day", token);
        }
    }

    private static Day.Unit unit(String letter) {
        return Arrays.stream(Day.Unit.values())
                .filter(unit -> unit.letter() == letter.charAt(0))
                .findFirst()
                .orElseThrow();
    }

    /** A number and a unit, such as {@code 90 days}. */
    Period last() {
        int count = count("Expected a number and a unit after 'last', such as: in last 90 days");
        Token token = tokens.expectValue("Expected days, weeks, months or years");
        for (Day.Unit unit : Day.Unit.values()) {
            if (token.isWord(unit.words(1)) || token.isWord(unit.words(2))) {
                return new Period.Last(count, unit);
            }
        }
        throw Tokens.wrong("Expected days, weeks, months or years", token);
    }
}
