package io.clientele.profile;

import com.google.common.primitives.ImmutableIntArray;
import io.clientele.address.Country;
import io.clientele.money.Money;
import io.clientele.money.Totals;
import io.clientele.order.OrderSummary;
import io.clientele.person.Language;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the orders of one person come to. They are taken in the order of time. Not thread-safe. */
final class PurchaseSummary {
    private final Tenant tenant;
    private final ProfileRules rules;
    private final List<Money> spent = new ArrayList<>();
    private final List<Money> unconverted = new ArrayList<>();
    private long totalMinor;
    private final ImmutableIntArray.Builder purchaseDays = ImmutableIntArray.builder(2);
    private int purchases;
    private @Nullable OrderSummary first;
    private @Nullable OrderSummary last;
    private @Nullable OrderSummary earliest;
    private @Nullable Country country;
    private @Nullable Country countryOfOthers;
    private @Nullable Language language;

    PurchaseSummary(Tenant tenant, ProfileRules rules) {
        this.tenant = tenant;
        this.rules = rules;
    }

    /** Takes the next order; what it adds to the total in the tenant's currency, or nothing where there is no rate. */
    Optional<Money> add(OrderSummary order, LocalDate day) {
        earliest = earliest == null ? order : earliest;
        order.language().ifPresent(said -> language = said);
        boolean counts = rules.purchases().counts(order);
        @Nullable Country here = order.country().orElse(null);
        if (here != null && counts) {
            country = here;
        } else if (here != null) {
            countryOfOthers = here;
        }
        if (rules.purchases().isPurchase(order)) {
            purchases++;
            purchaseDays.add(Math.toIntExact(day.toEpochDay()));
            first = first == null ? order : first;
            last = order;
        }
        return spend(rules.purchases().spent(order), day);
    }

    private Optional<Money> spend(Money amount, LocalDate day) {
        if (amount.isZero()) {
            return Optional.of(Money.zero(tenant.currency()));
        }
        spent.add(amount);
        Optional<Money> own = rules.rates().convert(amount, tenant.currency(), day);
        own.ifPresentOrElse(
                money -> totalMinor = Math.addExact(totalMinor, money.minorUnits()), () -> unconverted.add(amount));
        return own;
    }

    int purchases() {
        return purchases;
    }

    PurchaseDays purchaseDays() {
        return PurchaseDays.ofEpochDays(purchaseDays.build().toArray());
    }

    Optional<Instant> firstAt() {
        return Optional.ofNullable(first).map(OrderSummary::placedAt);
    }

    Optional<Instant> lastAt() {
        return Optional.ofNullable(last).map(OrderSummary::placedAt);
    }

    Optional<OrderSummary> earliest() {
        return Optional.ofNullable(earliest);
    }

    Optional<Country> country() {
        return Optional.ofNullable(country).or(() -> Optional.ofNullable(countryOfOthers));
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    Totals spent() {
        return Totals.of(spent);
    }

    Money total() {
        return Money.ofMinor(totalMinor, tenant.currency());
    }

    Totals unconverted() {
        return Totals.of(unconverted);
    }
}
