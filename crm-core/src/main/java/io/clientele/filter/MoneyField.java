package io.clientele.filter;

import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The amounts of money that a filter can ask about. */
public enum MoneyField implements Field {
    /**
     * What was spent, refunds and returns taken off; nothing is zero, not missing. In the shop's currency it has what
     * was paid in others for which there is a rate; in another currency it is what was paid in that one.
     */
    TOTAL_SPENT(profile -> Optional.of(profile.totalSpent())),
    /** What was spent, over the number of purchases, in the shop's currency; missing without a purchase. */
    AVERAGE_ORDER(CustomerProfile::averageOrderValue);

    private final Function<CustomerProfile, Optional<Money>> value;

    MoneyField(Function<CustomerProfile, Optional<Money>> value) {
        this.value = value;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a condition may name a currency. */
    public boolean takesCurrency() {
        return this == TOTAL_SPENT;
    }

    /** The amount in the shop's currency. */
    Optional<Money> of(CustomerProfile profile) {
        return value.apply(profile);
    }

    /** The amount in another currency. */
    static Optional<Money> spentIn(Currency currency, CustomerProfile profile) {
        return Optional.of(profile.spent().in(currency));
    }
}
