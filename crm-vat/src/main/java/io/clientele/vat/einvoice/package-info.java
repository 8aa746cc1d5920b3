/**
 * Electronic invoices: files that the buyer's computer reads, after the European norm EN 16931.
 *
 * <p>The norm says what an invoice holds, in business terms such as BT-1, its number, and by which rules its amounts
 * add up. It can be written in two syntaxes, UBL 2.1 and UN/CEFACT CII D16B; profiles such as XRechnung and Peppol BIS
 * ask for more. What is written here is exact to the cent, where the official rules would let up to 0.99 pass.
 */
@NullMarked
package io.clientele.vat.einvoice;

import org.jspecify.annotations.NullMarked;
