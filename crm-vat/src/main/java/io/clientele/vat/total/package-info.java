/**
 * The sum of a document: what its lines, discounts and charges come to, how much of it is VAT, and what is to be paid.
 *
 * <p>Lines of one category and rate make a group, and the VAT is worked out for each group. There is no rule of the
 * Union on rounding (C-484/06 Ahold, C-302/07 Wetherspoon), so it is a setting; whichever is chosen, net and VAT add up
 * to the gross amount to the cent, because of two amounts one is rounded and the other is what is left.
 */
@NullMarked
package io.clientele.vat.total;

import org.jspecify.annotations.NullMarked;
