/**
 * Internal: values, what stands in the cells of a row, as the domain's own things.
 *
 * <p>A shop writes an e-mail address, a phone number, a day or a list of tags into a cell in its own way. Here the text
 * becomes the address, the number, the day or the tags; what is none of these is left out, and the row is kept with a
 * remark that names the column and never repeats the text.
 */
@NullMarked
package io.clientele.exchange.internal.value;

import org.jspecify.annotations.NullMarked;
