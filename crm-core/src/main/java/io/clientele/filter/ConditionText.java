package io.clientele.filter;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes conditions as text, and their denials: those for which there is a negative form in that, the others with
 * {@code not} in front. Immutable.
 *
 * @param hidingPersonal whether to put {@code …} for texts that may say who somebody is
 */
record ConditionText(boolean hidingPersonal) {

    String of(Filter.Condition condition) {
        return condition instanceof OrderedCondition ordered
                ? "ordered " + times(ordered) + period(ordered.period())
                : label(condition) + " " + test(condition, false);
    }

    String denied(Filter.Condition condition) {
        return hasNegativeForm(condition) ? label(condition) + " " + test(condition, true) : "not " + of(condition);
    }

    private static boolean hasNegativeForm(Filter.Condition condition) {
        if (condition instanceof NumberCondition number) {
            return hasNegativeForm(number.test());
        }
        if (condition instanceof MoneyCondition money) {
            return hasNegativeForm(money.test());
        }
        if (condition instanceof DateCondition date) {
            return !(date.test() instanceof DateTest.Compare compare) || compare.comparison() == Comparison.EQUAL;
        }
        return condition instanceof TextCondition;
    }

    private static boolean hasNegativeForm(NumberTest test) {
        return !(test instanceof NumberTest.Compare compare) || compare.comparison() == Comparison.EQUAL;
    }

    private static String label(Filter.Condition condition) {
        if (condition instanceof NumberCondition number) {
            return number.field().label();
        }
        if (condition instanceof MoneyCondition money) {
            return money.field().label();
        }
        return condition instanceof DateCondition date
                ? date.field().label()
                : ((TextCondition) condition).field().label();
    }

    private String test(Filter.Condition condition, boolean denied) {
        if (condition instanceof NumberCondition number) {
            return test(number.test(), BigDecimal::toPlainString, denied);
        }
        if (condition instanceof MoneyCondition money) {
            return test(money.test(), amount -> amount(amount, money.currency()), denied);
        }
        if (condition instanceof DateCondition date) {
            return test(date.test(), denied);
        }
        TextCondition text = (TextCondition) condition;
        boolean hidden = hidingPersonal && text.field().isPersonal();
        return test(text.test(), hidden ? any -> "…" : FilterText::written, denied);
    }

    private static String amount(BigDecimal amount, Optional<Currency> currency) {
        return amount.toPlainString()
                + currency.map(Currency::getCurrencyCode).map(" "::concat).orElse("");
    }

    private static String test(NumberTest test, Function<BigDecimal, String> written, boolean denied) {
        if (test instanceof NumberTest.Compare compare) {
            return symbol(compare.comparison(), denied) + " " + written.apply(compare.number());
        }
        if (test instanceof NumberTest.OneOf choice) {
            return not(denied) + "in "
                    + list(choice.numbers().stream().map(written).toList());
        }
        if (test instanceof NumberTest.Between between) {
            return not(denied) + "between " + written.apply(between.from()) + " and " + written.apply(between.to());
        }
        return known(denied);
    }

    private static String test(DateTest test, boolean denied) {
        if (test instanceof DateTest.Compare compare) {
            return symbol(compare.comparison(), denied) + " " + day(compare.day());
        }
        return test instanceof DateTest.Within within ? not(denied) + period(within.period()) : known(denied);
    }

    private static String test(TextTest test, UnaryOperator<String> written, boolean denied) {
        if (test instanceof TextTest.OneOf choice) {
            return choice.texts().size() == 1
                    ? symbol(Comparison.EQUAL, denied) + " "
                            + written.apply(choice.texts().iterator().next())
                    : not(denied) + "in "
                            + list(choice.texts().stream().map(written).toList());
        }
        if (test instanceof TextTest.Contains contains) {
            return not(denied) + "contains " + written.apply(contains.part());
        }
        if (test instanceof TextTest.StartsWith start) {
            return not(denied) + "starts with " + written.apply(start.part());
        }
        return test instanceof TextTest.EndsWith end
                ? not(denied) + "ends with " + written.apply(end.part())
                : known(denied);
    }

    private static String times(OrderedCondition ordered) {
        int count = ordered.count();
        return ordered.comparison() == Comparison.AT_LEAST && count == 1
                ? ""
                : words(ordered.comparison()) + " " + count + (count == 1 ? " time " : " times ");
    }

    /** How a comparison of numbers of purchases reads. */
    static String words(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "exactly";
            case LESS -> "fewer than";
            case AT_MOST -> "at most";
            case MORE -> "more than";
            case AT_LEAST -> "at least";
        };
    }

    private static String period(Period period) {
        if (period instanceof Period.Between between) {
            return "between " + day(between.from()) + " and " + day(between.to());
        }
        Period.Last last = (Period.Last) period;
        return "in last " + last.count() + " " + last.unit().words(last.count());
    }

    static String day(Day day) {
        if (day instanceof Day.Fixed fixed) {
            return fixed.date().toString();
        }
        Day.Relative relative = (Day.Relative) day;
        return relative.count() == 0
                ? "today"
                : String.format(
                        Locale.ROOT, "%+d%s", relative.count(), relative.unit().letter());
    }

    private static String symbol(Comparison comparison, boolean denied) {
        return denied ? "!=" : comparison.symbol();
    }

    private static String known(boolean denied) {
        return denied ? "is missing" : "is known";
    }

    private static String not(boolean denied) {
        return denied ? "not " : "";
    }

    private static String list(Collection<String> values) {
        return values.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
