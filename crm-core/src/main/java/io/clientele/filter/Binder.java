package io.clientele.filter;

import com.google.common.collect.ImmutableList;
import io.clientele.filter.Filter.And;
import io.clientele.filter.Filter.Everyone;
import io.clientele.filter.Filter.Nobody;
import io.clientele.filter.Filter.Not;
import io.clientele.filter.Filter.Or;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Turns a filter into what answers it for one shop on one day. This defines what every condition means. Immutable.
 *
 * @param currency the shop's
 * @param asOf the day of the answers
 */
record Binder(Currency currency, LocalDate asOf) {

    Node node(Filter filter) {
        if (filter instanceof And and) {
            return new Node.All(nodes(and.parts()));
        }
        if (filter instanceof Or or) {
            return new Node.Any(nodes(or.parts()));
        }
        if (filter instanceof Not not) {
            return new Node.Denied(node(not.part()));
        }
        if (filter instanceof Everyone) {
            return new Node.Constant(true);
        }
        return filter instanceof Nobody ? new Node.Constant(false) : fact((Filter.Condition) filter);
    }

    private ImmutableList<Node> nodes(List<Filter> filters) {
        return filters.stream().map(this::node).collect(ImmutableList.toImmutableList());
    }

    private Node fact(Filter.Condition condition) {
        if (condition instanceof NumberCondition number) {
            return number(number);
        }
        if (condition instanceof MoneyCondition money) {
            return money(money);
        }
        if (condition instanceof DateCondition date) {
            return date(date);
        }
        return condition instanceof TextCondition text ? text(text) : ordered((OrderedCondition) condition);
    }

    private static Node number(NumberCondition condition) {
        NumberField field = condition.field();
        DoublePredicate test = Questions.number(condition.test());
        return new Node.Fact(
                profile -> {
                    OptionalDouble value = ProfileValues.number(field, profile);
                    return value.isPresent() && test.test(value.getAsDouble());
                },
                profile -> shown(field, Words.number(ProfileValues.number(field, profile))),
                Words.wanted(condition.test(), BigDecimal::toPlainString));
    }

    private Node money(MoneyCondition condition) {
        Currency wanted = condition.currency().orElse(currency);
        Function<CustomerProfile, Optional<Money>> value = wanted.equals(currency)
                ? profile -> ProfileValues.money(condition.field(), profile)
                : profile -> Optional.of(profile.spent().in(wanted));
        Predicate<BigDecimal> test = Questions.amount(condition.test());
        return new Node.Fact(
                profile -> value.apply(profile).map(Money::amount).filter(test).isPresent(),
                profile -> shown(condition.field(), value.apply(profile).map(Money::toString)),
                Words.wanted(condition.test(), amount -> amount.toPlainString() + " " + wanted.getCurrencyCode()));
    }

    private Node date(DateCondition condition) {
        DateField field = condition.field();
        Predicate<LocalDate> test = Questions.date(condition.test(), asOf);
        return new Node.Fact(
                profile -> ProfileValues.date(field, profile).filter(test).isPresent(),
                profile -> shown(field, ProfileValues.date(field, profile).map(LocalDate::toString)),
                Words.wanted(condition.test(), asOf));
    }

    private static Node text(TextCondition condition) {
        TextField field = condition.field();
        Predicate<String> test = Questions.text(field, condition.test());
        return new Node.Fact(
                profile -> {
                    for (String value : ProfileValues.texts(field, profile)) {
                        if (test.test(TextKeys.key(field, value))) {
                            return true;
                        }
                    }
                    return false;
                },
                profile -> shown(field, Words.list(ProfileValues.texts(field, profile))),
                Words.wanted(condition.test()));
    }

    private Node ordered(OrderedCondition condition) {
        LocalDate from = condition.period().from(asOf);
        LocalDate to = condition.period().to(asOf);
        return new Node.Fact(
                profile -> condition
                        .comparison()
                        .holds(Integer.compare(profile.purchaseDays().countBetween(from, to), condition.count())),
                profile -> "ordered " + Words.times(profile.purchaseDays().countBetween(from, to)) + " from " + from
                        + " to " + to,
                ConditionText.words(condition.comparison()) + " " + Words.times(condition.count()));
    }

    private static String shown(Field field, Optional<String> value) {
        return field.label() + " is " + value.orElse("missing");
    }
}
