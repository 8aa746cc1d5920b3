package io.clientele.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What customers have and what is wanted of them, in the words of explanations. */
final class Words {
    /** What is wanted where any value will do. */
    private static final String ANY = "a value";

    private Words() {}

    /** What is wanted where something is not. */
    static String denied(String wanted) {
        return wanted.equals(ANY) ? "none" : "not " + wanted;
    }

    static Optional<String> number(OptionalDouble value) {
        return value.stream()
                .mapToObj(number ->
                        BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .findFirst();
    }

    static Optional<String> list(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    static String times(int count) {
        return count + (count == 1 ? " time" : " times");
    }

    static String wanted(NumberTest test, Function<BigDecimal, String> written) {
        if (test instanceof NumberTest.Compare compare) {
            String number = written.apply(compare.number());
            return switch (compare.comparison()) {
                case EQUAL -> number;
                case LESS -> "less than " + number;
                case AT_MOST -> number + " or less";
                case MORE -> "more than " + number;
                case AT_LEAST -> number + " or more";
            };
        }
        if (test instanceof NumberTest.OneOf choice) {
            return oneOf(choice.numbers().stream().map(written).toList());
        }
        return test instanceof NumberTest.Between between
                ? "from " + written.apply(between.from()) + " to " + written.apply(between.to())
                : ANY;
    }

    static String wanted(DateTest test, LocalDate asOf) {
        if (test instanceof DateTest.Compare compare) {
            LocalDate day = compare.day().on(asOf);
            return switch (compare.comparison()) {
                case EQUAL -> day.toString();
                case LESS -> "before " + day;
                case AT_MOST -> day + " or before";
                case MORE -> "after " + day;
                case AT_LEAST -> day + " or after";
            };
        }
        return test instanceof DateTest.Within within
                ? "from " + within.period().from(asOf) + " to "
                        + within.period().to(asOf)
                : ANY;
    }

    static String wanted(TextTest test) {
        if (test instanceof TextTest.OneOf choice) {
            return choice.texts().size() == 1 ? choice.texts().iterator().next() : oneOf(choice.texts());
        }
        if (test instanceof TextTest.Contains contains) {
            return "one that contains '" + contains.part() + "'";
        }
        if (test instanceof TextTest.StartsWith start) {
            return "one that starts with '" + start.part() + "'";
        }
        return test instanceof TextTest.EndsWith end ? "one that ends with '" + end.part() + "'" : ANY;
    }

    private static String oneOf(Collection<String> values) {
        return values.stream().collect(Collectors.joining(", ", "one of ", ""));
    }
}
