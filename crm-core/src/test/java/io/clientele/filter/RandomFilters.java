package io.clientele.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filters of every form, over values that {@link RandomPeople} have, nearly have and cannot have. */
final class RandomFilters {
    private RandomFilters() {}

    static Arbitrary<Filter> filters() {
        Arbitrary<Filter> leaves = Arbitraries.frequencyOf(
                Tuple.of(9, conditions()), Tuple.of(1, Arbitraries.of(Filter.everyone(), Filter.nobody())));
        return Arbitraries.recursive(() -> leaves, RandomFilters::joined, 0, 4);
    }

    private static Arbitrary<Filter> joined(Arbitrary<Filter> parts) {
        return Arbitraries.oneOf(
                parts.map(Filter::not),
                parts.list().ofMinSize(2).ofMaxSize(3).map(Filter.And::new),
                parts.list().ofMinSize(2).ofMaxSize(3).map(Filter.Or::new));
    }

    static Arbitrary<Filter> conditions() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(NumberField.class), numberTests(numbers()))
                        .as(NumberCondition::new),
                Combinators.combine(Arbitraries.of(MoneyField.class), numberTests(amounts()), currencies())
                        .as(RandomFilters::money),
                Combinators.combine(Arbitraries.of(DateField.class), dateTests())
                        .as(DateCondition::new),
                texts(),
                Combinators.combine(
                                Arbitraries.of(Comparison.class),
                                Arbitraries.integers().between(0, 4),
                                periods())
                        .as(OrderedCondition::new));
    }

    private static Filter money(MoneyField field, NumberTest test, Optional<Currency> currency) {
        boolean takes = field.takesCurrency() && !(test instanceof NumberTest.Known);
        return new MoneyCondition(field, test, takes ? currency : Optional.empty());
    }

    private static Arbitrary<Optional<Currency>> currencies() {
        return Arbitraries.of(Optional.empty(), Optional.of(People.EUR), Optional.of(People.USD));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1), BigDecimal.valueOf(6))
                .ofScale(1);
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(300))
                .ofScale(3);
    }

    private static Arbitrary<NumberTest> numberTests(Arbitrary<BigDecimal> numbers) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Comparison.class), numbers).as(NumberTest.Compare::new),
                Combinators.combine(numbers, numbers).as((a, b) -> new NumberTest.Between(a.min(b), a.max(b))),
                numbers.set().ofMinSize(2).ofMaxSize(4).map(NumberTest.OneOf::new),
                Arbitraries.just(new NumberTest.Known()));
    }

    private static Arbitrary<DateTest> dateTests() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(Comparison.class), days()).as(DateTest.Compare::new),
                periods().map(DateTest.Within::new),
                Arbitraries.just(new DateTest.Known()));
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Period> between = Combinators.combine(days(), days())
                .as(Tuple::of)
                .filter(ends -> !(ends.get1() instanceof Day.Fixed from && ends.get2() instanceof Day.Fixed to)
                        || !from.date().isAfter(to.date()))
                .map(ends -> new Period.Between(ends.get1(), ends.get2()));
        Arbitrary<Period> last = Combinators.combine(
                        Arbitraries.integers().between(1, 400), Arbitraries.of(Day.Unit.class))
                .as(Period.Last::new);
        return Arbitraries.oneOf(between, last);
    }

    private static Arbitrary<Day> days() {
        Arbitrary<Day> fixed = Arbitraries.integers()
                .between(0, 900)
                .map(days -> Day.of(People.TODAY.minusDays(700).plusDays(days)));
        Arbitrary<Day> relative = Combinators.combine(
                        Arbitraries.integers().between(-400, 400), Arbitraries.of(Day.Unit.class))
                .as(Day.Relative::new);
        return Arbitraries.oneOf(
                fixed, relative, Arbitraries.just(Day.today()), Arbitraries.just(Day.of(LocalDate.of(9999, 12, 31))));
    }

    private static Arbitrary<Filter> texts() {
        Arbitrary<Filter> known = Arbitraries.of(KnownText.class)
                .flatMap(field ->
                        textTests(field.isClosed(), wanted(field)).map(test -> new TextCondition(field, test)));
        Arbitrary<Filter> attributes = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("size", "Shoe size"), RandomPeople.hostileTexts()),
                        textTests(false, RandomPeople.texts()))
                .as((name, test) -> new TextCondition(new Attribute(name), test));
        return Arbitraries.oneOf(known, attributes);
    }

    private static Arbitrary<String> wanted(KnownText field) {
        return switch (field) {
            case COUNTRY -> Arbitraries.of("LU", "belgium", "FR", "IN");
            case LANGUAGE -> Arbitraries.of("fr", "de-LU", "en");
            case STATUS, AUDIENCE, CONSENT -> Arbitraries.of(field.words());
            case EMAIL -> Arbitraries.oneOf(Arbitraries.of("ANN@Post.example", "@post"), RandomPeople.texts());
            case EMAIL_DOMAIN -> Arbitraries.of("post.example", "@Work.Example", "example", "@");
            case CUSTOMER, CONTACT -> Arbitraries.of("A-1", "a-1", "B", "c000000000000000000000001");
            default -> RandomPeople.texts();
        };
    }

    private static Arbitrary<TextTest> textTests(boolean closed, Arbitrary<String> wanted) {
        Arbitrary<TextTest> whole = Arbitraries.oneOf(
                wanted.set().ofMinSize(1).ofMaxSize(3).map(TextTest.OneOf::new),
                Arbitraries.just(new TextTest.Known()));
        List<Arbitrary<? extends TextTest>> parts = List.of(
                wanted.map(TextTest.Contains::new),
                wanted.map(TextTest.StartsWith::new),
                wanted.map(TextTest.EndsWith::new),
                whole);
        return closed ? whole : Arbitraries.oneOf(parts);
    }
}
