/**
 * A quote: what a sale comes to, and why. The facts of a sale and the prices of its lines go in, as an object or as
 * JSON; out come the treatment of each line, or what is needed to decide it, and the totals.
 */
@NullMarked
package io.clientele.vat.quote;

import org.jspecify.annotations.NullMarked;
