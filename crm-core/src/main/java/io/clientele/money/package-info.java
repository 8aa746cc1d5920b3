/**
 * Money: an amount in a currency, at the digits that currency has.
 *
 * <p>Amounts of different currencies are never added. Sums over several currencies are
 * {@link io.clientele.money.Totals}, one amount for each; turning one currency into another needs
 * {@link io.clientele.money.ExchangeRates}, which the host gives.
 */
@NullMarked
package io.clientele.money;

import org.jspecify.annotations.NullMarked;
