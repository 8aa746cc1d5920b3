package io.clientele.filter;

import io.clientele.filter.Token.Kind;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads single conditions: a field, and what is asked of it. Not thread-safe. */
final class ConditionParser {
    private final Tokens tokens;
    private final TestParser tests;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.tests = new TestParser(tokens);
    }

    Filter condition() {
        Token field = tokens.peek();
        if (field.kind() != Kind.WORD) {
            throw Tokens.wrong("Expected a field, such as 'orders' or 'country'", field);
        }
        tokens.take();
        return checked(field, () -> conditionOn(field));
    }

    private Filter conditionOn(Token field) {
        if (field.isWord("ordered")) {
            return ordered();
        }
        if (field.lower().startsWith(Attribute.PREFIX)) {
            return text(attribute(field));
        }
        Field known = FieldNames.find(field.lower())
                .orElseThrow(() -> Tokens.wrong(FieldNames.unknown(field.lower()), field));
        if (known instanceof NumberField number) {
            return condition(tests.number(), test -> new NumberCondition(number, test));
        }
        if (known instanceof MoneyField money) {
            return condition(tests.amount(), test -> new MoneyCondition(money, test, tests.currency()));
        }
        return known instanceof DateField date
                ? condition(tests.date(), test -> new DateCondition(date, test))
                : text((TextField) known);
    }

    private Filter text(TextField field) {
        return condition(tests.text(field.label()), test -> new TextCondition(field, test));
    }

    private static <T> Filter condition(TestParser.Test<T> test, Function<T, Filter> made) {
        Filter condition = made.apply(test.asked());
        return test.denied() ? condition.not() : condition;
    }

    private Attribute attribute(Token field) {
        String name = field.text().substring(Attribute.PREFIX.length());
        Token quoted = tokens.peek();
        if (name.isEmpty() && quoted.kind() == Kind.QUOTED && quoted.start() == field.end()) {
            name = tokens.take().text();
        }
        return new Attribute(name);
    }

    private Filter ordered() {
        if (tokens.peek().isWord("in") || tokens.peek().isWord("between")) {
            return OrderedCondition.within(tests.period());
        }
        Comparison comparison = tests.howOften();
        int times = tests.count("Expected a number of times");
        if (!tokens.takeWord("times") && !tokens.takeWord("time")) {
            throw Tokens.wrong("Expected 'times'", tokens.peek());
        }
        return new OrderedCondition(comparison, times, tests.period());
    }

    /** What a condition refuses is wrong with the text, at the field. */
    private static Filter checked(Token field, Supplier<Filter> made) {
        try {
            return made.get();
        } catch (FilterSyntaxException wrong) {
            throw wrong;
        } catch (IllegalArgumentException refused) {
            throw Tokens.wrong(String.valueOf(refused.getMessage()), field);
        }
    }
}
