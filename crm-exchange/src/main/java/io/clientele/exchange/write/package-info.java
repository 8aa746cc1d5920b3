/**
 * Writing files of customers, their orders and tasks. An {@link io.clientele.exchange.write.ExportFormat} is a kind of
 * file that some program or person expects: a plain list, the import file of a mailing tool, the hashed list of an
 * advertising network, the addresses for a print shop. A sheet writes such a file row by row, and its report accounts
 * for everybody it was given: who is in the file, who was left out and why.
 */
@NullMarked
package io.clientele.exchange.write;

import org.jspecify.annotations.NullMarked;
