/**
 * What customers are still worth: whether they will come back, how often, and what they will spend.
 *
 * <p>A shop is not told when a customer leaves; it only sees that nothing comes any more, and how long that means
 * anything depends on how often the customer used to buy. The models of this package describe both with a few numbers
 * for the whole shop: customers buy at random, each at a rate of their own, until they drop out, each with a chance of
 * their own. Four of these numbers and the history of one customer give the probability that the customer is still one,
 * and the orders to expect. What an order brings is described by a second model, Gamma-Gamma.
 *
 * <p>A history is three figures ({@link io.clientele.value.RepeatPurchases}): frequency, the number of days with a
 * purchase after the first such day; recency, the time from the first of these days to the last; and age, the time from
 * the first to the day of the analysis. This is the convention of Fader and Hardie, and not that of RFM.
 *
 * <p>Start at {@link io.clientele.value.CustomerValues} or {@link io.clientele.value.PurchaseFits}.
 */
@NullMarked
package io.clientele.value;

import org.jspecify.annotations.NullMarked;
