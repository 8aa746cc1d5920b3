/**
 * RFM: how lately, how often and for how much each customer bought.
 *
 * <p>Recency is the number of days since the last purchase, frequency the number of purchases, monetary value what they
 * came to, returns taken off. Each of the three is turned into a score, usually from 1 to 5, by comparing the customers
 * of one shop with each other (quintiles) or with fixed thresholds; and a grid gives each combination of scores a name
 * a shopkeeper can act on: "champions" bought lately and often, those "at risk" bought often but not lately. The method
 * needs nothing but a list of orders, which is why nearly every shop has it.
 *
 * <p>Start at {@link io.clientele.rfm.Rfm}. Where customers have equal values, programs differ most: see
 * {@link io.clientele.rfm.RfmTies}.
 */
@NullMarked
package io.clientele.rfm;

import org.jspecify.annotations.NullMarked;
