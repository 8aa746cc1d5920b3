/**
 * Mapping files: the orders of any shop or marketplace, by a description of where in its files what stands.
 *
 * <p>An {@link io.clientele.exchange.mapping.OrderMapping} is read from a small JSON file and is then a format as any
 * other.
 */
@NullMarked
package io.clientele.exchange.mapping;

import org.jspecify.annotations.NullMarked;
