package io.clientele.rfm;

/**
 * What quintiles do with customers whose values are equal.
 *
 * <p>In a young shop most customers have bought once, and then this rule decides more than any other setting. Both
 * rules look at the customers from the worst value to the best one; for recency the largest number of days is the
 * worst.
 */
public enum RfmTies {
    /**
     * Equal values get equal scores: {@code 1 + floor(5 * w / n)}, where {@code w} is the number of customers with a
     * strictly worse value and {@code n} the number of customers scored. Scores can be missing: if everyone bought
     * once, everyone has frequency score 1.
     */
    TOGETHER,

    /**
     * The groups are equally large, as by SQL's {@code NTILE(5) OVER (ORDER BY value, customer)}, worst value first and
     * equal values in ascending order of the customer's index; if {@code n} is not a multiple of five, the first groups
     * (the lowest scores) are larger by one. Equal values can get different scores.
     */
    NTILE
}
