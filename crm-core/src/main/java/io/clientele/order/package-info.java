/**
 * Orders: what somebody bought in a shop, when, and for how much.
 *
 * <p>An order is kept as its shop has it, with its lines, its dated events and a snapshot of the buyer; a later version
 * of the same order replaces it. Which orders are purchases, and what they add to what was spent, is said by
 * {@link io.clientele.order.PurchaseRules}.
 */
@NullMarked
package io.clientele.order;

import org.jspecify.annotations.NullMarked;
