/**
 * Where people and parcels are: countries and postal addresses.
 *
 * <p>A country is its ISO 3166-1 code; shops write it in many ways ({@code UK}, {@code Deutschland}, {@code EIRE}), and
 * {@link io.clientele.address.Country#find} knows them. Names of countries and their languages are data, in
 * {@code countries.csv}.
 */
@NullMarked
package io.clientele.address;

import org.jspecify.annotations.NullMarked;
