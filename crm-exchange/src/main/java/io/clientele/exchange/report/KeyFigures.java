package io.clientele.exchange.report;

import io.clientele.contact.LifecycleStatus;
import io.clientele.money.Money;
import io.clientele.money.Totals;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a shop comes to in all. Immutable. */
final class KeyFigures {
    private static final int YEAR = 365;

    private final Currency currency;
    private final Map<LifecycleStatus, Group> groups = new EnumMap<>(LifecycleStatus.class);
    private final int repeaters;
    private final int lapsedRepeaters;
    private final Totals otherSpent;
    private final Optional<LocalDate> firstOrder;
    private final LocalDate asOf;
    private long lastYearMinor;
    private long yearBeforeMinor;
    private long convertedOrders;

    /**
     * The people of one status.
     *
     * @param people how many
     * @param orders how many purchases they made
     * @param spentMinor what they spent, in minor units of the tenant's currency
     */
    record Group(int people, long orders, long spentMinor) {
        static final Group NOBODY = new Group(0, 0, 0);

        Group plus(CustomerProfile one) {
            return plus(new Group(1, one.orders(), one.totalSpent().minorUnits()));
        }

        Group plus(Group other) {
            return new Group(people + other.people, orders + other.orders, Math.addExact(spentMinor, other.spentMinor));
        }
    }

    private KeyFigures(ProfileSnapshot snapshot) {
        currency = snapshot.tenant().currency();
        asOf = snapshot.asOf();
        List<Money> others = new ArrayList<>();
        int twice = 0;
        int twiceAndLapsed = 0;
        LocalDate first = null;
        for (CustomerProfile one : snapshot.profiles()) {
            groups.merge(one.status(), Group.NOBODY.plus(one), Group::plus);
            others.addAll(one.otherSpent().amounts());
            twice += one.orders() >= 2 ? 1 : 0;
            twiceAndLapsed += one.orders() >= 2 && one.status() == LifecycleStatus.LAPSED ? 1 : 0;
            LocalDate day = one.firstOrder().orElse(null);
            first = first == null || (day != null && day.isBefore(first)) ? day : first;
        }
        repeaters = twice;
        lapsedRepeaters = twiceAndLapsed;
        otherSpent = Totals.of(others);
        firstOrder = Optional.ofNullable(first);
        addPurchases(snapshot);
    }

    static KeyFigures of(ProfileSnapshot snapshot) {
        return new KeyFigures(snapshot);
    }

    private void addPurchases(ProfileSnapshot snapshot) {
        long today = asOf.toEpochDay();
        for (int i = 0; i < snapshot.purchases(); i++) {
            long age = today - snapshot.epochDay(i);
            long amount = snapshot.amountMinor(i);
            if (age < YEAR) {
                lastYearMinor = Math.addExact(lastYearMinor, amount);
            } else if (age < 2 * YEAR) {
                yearBeforeMinor = Math.addExact(yearBeforeMinor, amount);
            }
            convertedOrders += amount > 0 ? 1 : 0;
        }
    }

    /** The people of a status. */
    Group group(LifecycleStatus status) {
        return groups.getOrDefault(status, Group.NOBODY);
    }

    /** Everybody known, customers or not. */
    int people() {
        return all().people();
    }

    /** Those who have bought. */
    int customers() {
        return people() - group(LifecycleStatus.PROSPECT).people();
    }

    /** Customers with two purchases or more. */
    int repeaters() {
        return repeaters;
    }

    /** Those of them who have lapsed. */
    int lapsedRepeaters() {
        return lapsedRepeaters;
    }

    /** Purchases in any currency. */
    long orders() {
        return all().orders();
    }

    /** What was spent, returns taken off, in the tenant's currency. */
    Money revenue() {
        return Money.ofMinor(all().spentMinor(), currency);
    }

    /** What was spent in currencies without a rate, which is no part of the revenue. */
    Totals otherSpent() {
        return otherSpent;
    }

    /** The revenue over the orders it comes from, in minor units; absent without one. */
    Optional<Long> averageOrderMinor() {
        return convertedOrders == 0
                ? Optional.empty()
                : Optional.of(Math.round((double) all().spentMinor() / convertedOrders));
    }

    /** The revenue of the last 365 days, in minor units. */
    long lastYearMinor() {
        return lastYearMinor;
    }

    /** The revenue of the 365 days before, in minor units; absent where the shop is younger, or there was none. */
    Optional<Long> yearBeforeMinor() {
        return firstOrder
                .filter(day -> !day.isAfter(asOf.minusDays(2L * YEAR - 1)) && yearBeforeMinor > 0)
                .map(day -> yearBeforeMinor);
    }

    /** The day of the first purchase. */
    Optional<LocalDate> firstOrder() {
        return firstOrder;
    }

    private Group all() {
        return groups.values().stream().reduce(Group.NOBODY, Group::plus);
    }
}
