/**
 * Generic CSV: orders of any shop, in a table of the library's own making. Any export becomes one by renaming its
 * columns.
 */
@NullMarked
package io.clientele.exchange.generic;

import org.jspecify.annotations.NullMarked;
