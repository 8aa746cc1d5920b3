/**
 * How the states build their VAT numbers: one class for each, all of them in {@link CountryRules}.
 *
 * <p>The source is the Commission's paper "VIES: VAT number construction rules", version 15.0, and where numbers have
 * changed since, what the class says.
 */
@NullMarked
package io.clientele.vat.number.internal;

import org.jspecify.annotations.NullMarked;
