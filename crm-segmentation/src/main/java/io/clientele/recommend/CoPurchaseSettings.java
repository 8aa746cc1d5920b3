package io.clientele.recommend;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How co-purchases are weighed. Immutable.
 *
 * @param shrinkage so many customers more are reckoned with who bought either product but not both: a pair of few
 *     customers then counts for less than one of many. 0 for none
 * @param leastCustomers a pair of fewer customers is none
 * @param neighbours how many products are kept for each product
 * @param mostProducts of a customer who bought more different products only those first bought last are looked at: the
 *     time taken grows with the square of their number, and a reseller says little of what goes together
 */
public record CoPurchaseSettings(double shrinkage, int leastCustomers, int neighbours, int mostProducts) {
    /**
     * Settings.
     *
     * @throws IllegalArgumentException if the shrinkage is negative or no number, or another one less than 1
     */
    public CoPurchaseSettings {
        checkArgument(shrinkage >= 0 && shrinkage < 1e9, "The shrinkage is 0 or more, not %s", shrinkage);
        checkArgument(
                leastCustomers >= 1 && neighbours >= 1 && mostProducts >= 1,
                "Customers of a pair, neighbours and products are at least 1");
    }

    /** {@return a shrinkage of 10, pairs of two customers or more, 50 neighbours, 200 products of one customer} */
    public static CoPurchaseSettings standard() {
        return new CoPurchaseSettings(10, 2, 50, 200);
    }
}
