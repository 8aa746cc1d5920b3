/**
 * Who is about to leave, and why.
 *
 * <p>Somebody has churned who orders nothing within a horizon, such as 90 days. The risk of it is one less the
 * probability of at least one order; it is not one less the probability of still being a customer, by which one-time
 * buyers of some models would be the safest of all. Where the shop has history enough,
 * {@link io.clientele.churn.ChurnModels} learns the risk from an earlier part of the same history, and holds what it
 * learned against a later part that it has not seen. Where it has not, {@link io.clientele.churn.ChurnRules} work from
 * the first customer: so many days without an order, a gap far longer than the customer's own rhythm, falling spend.
 * Both give a band, low, medium or high, and reasons in words.
 */
@NullMarked
package io.clientele.churn;

import org.jspecify.annotations.NullMarked;
