/**
 * The text of a file, before anyone asks what it means: bytes, characters, lines, cells, and the values in cells.
 *
 * <p>Shops, spreadsheets and mailing tools all say "CSV" and mean different things: a comma or a semicolon between the
 * cells, UTF-8 or the old Windows characters, {@code 1,234.56} or {@code 1.234,56}, the day or the month first. This
 * package finds out which, reads such a file row by row in bounded memory, says of every row it cannot read on which
 * line it stands and why, and writes files that the same programs take. It knows nothing of orders or customers.
 */
@NullMarked
package io.clientele.exchange.text;

import org.jspecify.annotations.NullMarked;
