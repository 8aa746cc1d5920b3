/**
 * The JSON of what storages keep: each value is one text in a column. It is a stored format: a field, once written, is
 * read for ever, and a reader passes over fields that it does not know, so that an older version reads what a newer one
 * has added.
 *
 * <p>What all have in common: what is absent, empty or the default is left out; a point in time is a number, the
 * seconds since 1970 with up to nine decimals; a decimal is a number with the digits it was given with; a constant is
 * its name; an amount of money is {@code [12.50,"EUR"]}; an order's key is {@code [source,id]}, a record's
 * {@code [source,kind,id]}. Everything beyond U+D7FF is escaped, so that half a surrogate pair survives UTF-8.
 *
 * <ul>
 *   <li>An e-mail address is a text where its key is the same in small letters, else {@code [text,key]}.
 *   <li>A name is a text where only the whole is known, {@code [given,family]} where the whole is one behind the other,
 *       else {@code [given,family,full]}.
 *   <li>A phone number is a text, or {@code [text,country]}.
 *   <li>A birthday is {@code [month,day]} or {@code [month,day,year]}.
 *   <li>A postal address is an object of {@code recipient}, {@code company}, {@code street}, {@code postcode},
 *       {@code city}, {@code region} and {@code country}.
 * </ul>
 */
@NullMarked
package io.clientele.internal.json;

import org.jspecify.annotations.NullMarked;
