package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer has bought up to a day. Immutable.
 *
 * @param asOf the day
 * @param purchases the purchases by the time they were placed, at least one, none after the day
 */
public record PastPurchases(LocalDate asOf, List<Purchase> purchases) {

    /**
     * A purchase.
     *
     * @param day when it was placed, in the tenant's zone
     * @param amount what it came to after refunds, in the tenant's currency; zero if it is in another one for which
     *     there is no rate
     */
    public record Purchase(LocalDate day, Money amount) {}

    /**
     * Purchases, with a list of their own.
     *
     * @throws IllegalArgumentException if there are none, or the last one was placed after the day
     */
    public PastPurchases {
        purchases = ImmutableList.copyOf(purchases);
        checkArgument(!purchases.isEmpty(), "A customer has a purchase");
        checkArgument(!purchases.get(purchases.size() - 1).day().isAfter(asOf), "A purchase was placed after %s", asOf);
    }

    /** The day of the last purchase. */
    public LocalDate last() {
        return purchases.get(purchases.size() - 1).day();
    }
}
