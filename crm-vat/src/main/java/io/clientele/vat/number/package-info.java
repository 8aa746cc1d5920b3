/**
 * VAT numbers: what a business gives to be invoiced without VAT, and whether it can be one.
 *
 * <p>A number begins with two letters of the state that gave it out and goes on in that state's own form, mostly with
 * check digits that find a slip of the pen. {@link io.clientele.vat.number.VatNumbers} checks that much without asking
 * anybody; whether a number is in use, only the states know.
 */
@NullMarked
package io.clientele.vat.number;

import org.jspecify.annotations.NullMarked;
