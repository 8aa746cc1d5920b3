package io.clientele.segment;

import io.clientele.filter.NumberField;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What some people come to, whatever brought them together: a segment, a filter, a cluster, a list. Immutable.
 *
 * <pre>{@code
 * MembershipInsight insight = MembershipInsight.of(segment.members(snapshot), snapshot);
 * print(insight.averageOrder(), insight.revenueShare(), insight.concentration().shareOfBest(0.2));
 * }</pre>
 *
 * @param members how many people they are
 * @param customers how many of them have bought
 * @param orders how many purchases they made
 * @param revenue what they spent, in the tenant's currency, returns taken off
 * @param revenueShare the part of the revenue of everybody that they brought; empty where there is none
 * @param averageOrder what a purchase came to, rounded half up; empty without one
 * @param averageValue what a customer spent, rounded half up; empty without one
 * @param lifetimeValue what a customer is worth from now on, on average over those for whom it was worked out, rounded
 *     half up; empty if it was for none
 * @param churnRisk the mean risk of those for whom it was worked out, 0 to 1; empty if it was for none
 * @param concentration how the revenue is spread over the customers
 */
public record MembershipInsight(
        int members,
        int customers,
        long orders,
        Money revenue,
        OptionalDouble revenueShare,
        Optional<Money> averageOrder,
        Optional<Money> averageValue,
        Optional<Money> lifetimeValue,
        OptionalDouble churnRisk,
        Concentration concentration) {

    /**
     * Looks at some people.
     *
     * @param members the people, each once
     * @param snapshot everybody, with whatever scores have been worked out
     * @return what they come to
     * @throws ArithmeticException if amounts add up to more than a long holds in minor units
     */
    public static MembershipInsight of(Collection<CustomerProfile> members, ProfileSnapshot snapshot) {
        List<CustomerProfile> customers =
                members.stream().filter(CustomerProfile::isCustomer).toList();
        Money nothing = Money.zero(snapshot.tenant().currency());
        Money revenue = spent(members, nothing);
        Money everybodys = spent(snapshot.profiles(), nothing);
        long orders = customers.stream().mapToLong(CustomerProfile::orders).sum();
        return new MembershipInsight(
                members.size(),
                customers.size(),
                orders,
                revenue,
                everybodys.isPositive()
                        ? OptionalDouble.of((double) revenue.minorUnits() / everybodys.minorUnits())
                        : OptionalDouble.empty(),
                mean(revenue, orders),
                mean(revenue, customers.size()),
                lifetimeValue(members, nothing),
                members.stream()
                        .flatMapToDouble(who -> number(who, NumberField.CHURN_RISK).stream())
                        .average(),
                Concentration.of(customers.stream()
                        .mapToLong(who -> who.totalSpent().minorUnits())
                        .toArray()));
    }

    private static Money spent(Collection<CustomerProfile> people, Money nothing) {
        return people.stream().map(CustomerProfile::totalSpent).reduce(nothing, Money::plus);
    }

    private static Optional<Money> mean(Money sum, long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(Money.ofMinor(
                        BigDecimal.valueOf(sum.minorUnits())
                                .divide(BigDecimal.valueOf(count), RoundingMode.HALF_UP)
                                .longValueExact(),
                        sum.currency()));
    }

    /** The score is the mean of a distribution and no amount that anybody paid, hence no money until here. */
    private static Optional<Money> lifetimeValue(Collection<CustomerProfile> members, Money nothing) {
        OptionalDouble mean = members.stream()
                .flatMapToDouble(who -> number(who, NumberField.LIFETIME_VALUE).stream())
                .average();
        return mean.isPresent()
                ? Optional.of(
                        Money.rounded(BigDecimal.valueOf(mean.getAsDouble()), nothing.currency(), RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static OptionalDouble number(CustomerProfile who, NumberField field) {
        return who.scores().number(field.label());
    }
}
