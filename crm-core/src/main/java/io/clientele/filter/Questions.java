package io.clientele.filter;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/** What is asked of values, ready to be asked. */
final class Questions {
    private Questions() {}

    static DoublePredicate number(NumberTest test) {
        if (test instanceof NumberTest.Compare compare) {
            double number = compare.number().doubleValue();
            return value -> compare.comparison().holds(compare(value, number));
        }
        if (test instanceof NumberTest.OneOf choice) {
            ImmutableSet<Double> numbers =
                    choice.numbers().stream().map(BigDecimal::doubleValue).collect(toImmutableSet());
            // Minus zero is another Double than zero.
            return value -> numbers.contains(value + 0.0);
        }
        if (test instanceof NumberTest.Between between) {
            double from = between.from().doubleValue();
            double to = between.to().doubleValue();
            return value -> from <= value && value <= to;
        }
        return value -> true;
    }

    private static int compare(double value, double number) {
        return value < number ? -1 : value > number ? 1 : 0;
    }

    static Predicate<BigDecimal> amount(NumberTest test) {
        if (test instanceof NumberTest.Compare compare) {
            return value -> compare.comparison().holds(value.compareTo(compare.number()));
        }
        if (test instanceof NumberTest.OneOf choice) {
            return value -> choice.numbers().stream().anyMatch(number -> number.compareTo(value) == 0);
        }
        return test instanceof NumberTest.Between between
                ? value -> value.compareTo(between.from()) >= 0 && value.compareTo(between.to()) <= 0
                : value -> true;
    }

    static Predicate<LocalDate> date(DateTest test, LocalDate asOf) {
        if (test instanceof DateTest.Compare compare) {
            LocalDate day = compare.day().on(asOf);
            return value -> compare.comparison().holds(value.compareTo(day));
        }
        if (test instanceof DateTest.Within within) {
            LocalDate from = within.period().from(asOf);
            LocalDate to = within.period().to(asOf);
            return value -> !value.isBefore(from) && !value.isAfter(to);
        }
        return value -> true;
    }

    /** A test of the keys of values. */
    static Predicate<String> text(TextField field, TextTest test) {
        if (test instanceof TextTest.OneOf choice) {
            ImmutableSet<String> wanted = choice.texts().stream()
                    .map(text -> TextKeys.wantedKey(field, text))
                    .collect(toImmutableSet());
            return wanted::contains;
        }
        if (test instanceof TextTest.Contains contains) {
            String part = TextKeys.key(field, contains.part());
            return key -> key.contains(part);
        }
        if (test instanceof TextTest.StartsWith start) {
            String part = TextKeys.key(field, start.part());
            return key -> key.startsWith(part);
        }
        if (test instanceof TextTest.EndsWith end) {
            String part = TextKeys.key(field, end.part());
            return key -> key.endsWith(part);
        }
        return key -> true;
    }
}
