package io.clientele.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what is asked of a field: an operator and its values. Not thread-safe. */
final class TestParser {
    private static final String NUMBER_OPERATORS =
            "Expected =, !=, <, <=, >, >=, in, between, is known or is missing after this field";
    private static final String DATE_OPERATORS =
            "Expected =, !=, <, <=, >, >=, between, in last, is known or is missing after this field";
    private static final String TEXT_OPERATORS =
            "Expected =, !=, in, contains, starts with, ends with, is known or is missing after this field";

    private final Tokens tokens;
    private final ValueParser values;

    TestParser(Tokens tokens) {
        this.tokens = tokens;
        this.values = new ValueParser(tokens);
    }

    /**
     * A test in its positive form.
     *
     * @param asked the test
     * @param denied whether it is to be false
     */
    record Test<T>(T asked, boolean denied) {
        static <T> Test<T> plain(T asked) {
            return new Test<>(asked, false);
        }

        Test<T> not(boolean not) {
            return new Test<>(asked, denied != not);
        }
    }

    Test<NumberTest> number() {
        return numbers(values::number);
    }

    /** A test of amounts, with a currency or without: {@link #currency} tells. */
    Test<NumberTest> amount() {
        values.forgetCurrency();
        return numbers(values::amount);
    }

    /** The currency that the amounts of the last test had. */
    Optional<Currency> currency() {
        return values.currency();
    }

    private Test<NumberTest> numbers(Supplier<BigDecimal> value) {
        Optional<Test<Comparison>> comparison = comparison();
        if (comparison.isPresent()) {
            BigDecimal number = value.get();
            return map(comparison.get(), how -> new NumberTest.Compare(how, number));
        }
        if (tokens.peek().isWord("is")) {
            return map(known(), any -> new NumberTest.Known());
        }
        boolean denied = tokens.takeWord("not");
        if (tokens.takeWord("between")) {
            BigDecimal from = value.get();
            tokens.expectWord("and", "Expected 'and' between two numbers");
            return Test.<NumberTest>plain(new NumberTest.Between(from, value.get()))
                    .not(denied);
        }
        tokens.expectWord("in", NUMBER_OPERATORS);
        Set<BigDecimal> choice = choice(() -> Numbers.checked(value.get()));
        return Test.plain(
                        choice.size() == 1
                                ? NumberTest.equalTo(choice.iterator().next())
                                : new NumberTest.OneOf(choice))
                .not(denied);
    }

    Test<DateTest> date() {
        Optional<Test<Comparison>> comparison = comparison();
        if (comparison.isPresent()) {
            Day day = values.day();
            return map(comparison.get(), how -> new DateTest.Compare(how, day));
        }
        if (tokens.peek().isWord("is")) {
            return map(known(), any -> new DateTest.Known());
        }
        boolean denied = tokens.takeWord("not");
        if (!tokens.peek().isWord("between") && !tokens.peek().isWord("in")) {
            throw Tokens.wrong(DATE_OPERATORS, tokens.peek());
        }
        return Test.<DateTest>plain(new DateTest.Within(period())).not(denied);
    }

    Test<TextTest> text(String field) {
        Token operator = tokens.peek();
        Optional<Test<Comparison>> comparison = comparison();
        if (comparison.isPresent()) {
            if (comparison.get().asked() != Comparison.EQUAL) {
                throw Tokens.wrong(field + " is a text, which is not larger or smaller than another", operator);
            }
            Set<String> only = Set.of(values.text());
            return map(comparison.get(), equal -> new TextTest.OneOf(only));
        }
        if (tokens.peek().isWord("is")) {
            return map(known(), any -> new TextTest.Known());
        }
        boolean denied = tokens.takeWord("not");
        return Test.plain(partOfText()).not(denied);
    }

    private TextTest partOfText() {
        if (tokens.takeWord("contains")) {
            return new TextTest.Contains(values.text());
        }
        if (tokens.takeWord("starts")) {
            tokens.expectWord("with", "Expected 'with' after 'starts'");
            return new TextTest.StartsWith(values.text());
        }
        if (tokens.takeWord("ends")) {
            tokens.expectWord("with", "Expected 'with' after 'ends'");
            return new TextTest.EndsWith(values.text());
        }
        tokens.expectWord("in", TEXT_OPERATORS);
        return new TextTest.OneOf(choice(values::text));
    }

    /** {@code between … and …} or {@code in last …}. */
    Period period() {
        if (tokens.takeWord("between")) {
            Day from = values.day();
            tokens.expectWord("and", "Expected 'and' between two days");
            return new Period.Between(from, values.day());
        }
        tokens.expectWord("in", "Expected 'between' and two days, or 'in last' and a time");
        tokens.expectWord("last", "Expected 'last' after 'in', such as: in last 90 days");
        return values.last();
    }

    /** How often somebody ordered: {@code at least} and its like. */
    Comparison howOften() {
        for (Comparison comparison : Comparison.values()) {
            String[] words = ConditionText.words(comparison).split(" ", -1);
            boolean fits = tokens.peek().isWord(words[0])
                    && (words.length == 1 || tokens.peekSecond().isWord(words[1]));
            if (fits) {
                tokens.take();
                return words.length == 1 ? comparison : taken(comparison);
            }
        }
        throw Tokens.wrong(
                "Expected 'between' or 'in last' after 'ordered', or how often, such as: at least 2 times",
                tokens.peek());
    }

    private Comparison taken(Comparison comparison) {
        tokens.take();
        return comparison;
    }

    int count(String reason) {
        return values.count(reason);
    }

    private Optional<Test<Comparison>> comparison() {
        if (tokens.takeSymbol("!=") || tokens.takeSymbol("<>")) {
            return Optional.of(new Test<>(Comparison.EQUAL, true));
        }
        if (tokens.takeSymbol("==")) {
            return Optional.of(Test.plain(Comparison.EQUAL));
        }
        for (Comparison comparison : Comparison.values()) {
            if (tokens.takeSymbol(comparison.symbol())) {
                return Optional.of(Test.plain(comparison));
            }
        }
        return Optional.empty();
    }

    /** {@code is known}, {@code is missing} and their denials. */
    private Test<Boolean> known() {
        tokens.take();
        boolean denied = tokens.takeWord("not");
        if (tokens.takeWord("known")) {
            return new Test<>(true, denied);
        }
        tokens.expectWord("missing", "Expected 'known' or 'missing' after 'is'");
        return new Test<>(true, !denied);
    }

    private <V> Set<V> choice(Supplier<V> value) {
        tokens.expectSymbol("(", "Expected '(' and the values, with commas between them");
        List<V> choice = new ArrayList<>();
        do {
            if (choice.size() == TextTest.MAX_VALUES) {
                throw Tokens.wrong("A choice has at most " + TextTest.MAX_VALUES + " values", tokens.peek());
            }
            choice.add(value.get());
        } while (tokens.takeSymbol(","));
        tokens.expectSymbol(")", "Expected ',' or ')'; a text of several words is put in quotes");
        return new LinkedHashSet<>(choice);
    }

    private static <T, R> Test<R> map(Test<T> test, Function<T, R> mapping) {
        return new Test<>(mapping.apply(test.asked()), test.denied());
    }
}
