package io.clientele.profile;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.ClienteleStyle;
import io.clientele.money.ExchangeRates;
import io.clientele.order.PurchaseRules;
import org.immutables.value.Value;

/** How profiles are worked out. Immutable, as the rates are. */
@Value.Immutable
@ClienteleStyle
public interface ProfileRules {

    /** A builder; without settings it gives the standard rules. */
    static Builder builder() {
        return new Builder();
    }

    /** The standard rules. */
    static ProfileRules standard() {
        return builder().build();
    }

    /** Which orders are purchases. */
    @Value.Default
    default PurchaseRules purchases() {
        return PurchaseRules.standard();
    }

    /**
     * After how many days without a purchase a customer has lapsed, the last of them included; 90 unless set, at least
     * 1.
     */
    @Value.Default
    default int lapseDays() {
        return 90;
    }

    /** What other currencies are worth in the tenant's; nothing is converted unless set. */
    @Value.Default
    default ExchangeRates rates() {
        return ExchangeRates.none();
    }

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the lapse period is not positive
     */
    @Value.Check
    default void check() {
        checkArgument(lapseDays() > 0, "A customer lapses after at least one day, not after %s", lapseDays());
    }

    /** Makes rules. Not thread-safe. */
    final class Builder extends ImmutableProfileRules.Builder {
        Builder() {}
    }
}
