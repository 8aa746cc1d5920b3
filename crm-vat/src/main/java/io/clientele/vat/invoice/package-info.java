/**
 * Invoices: what a seller owes a buyer beside the goods, and the state beside the tax.
 *
 * <p>A draft says who sold what to whom. Once all that the law asks for is there it is issued: it gets the next number
 * of its series, goes into the book, and never changes again; what was wrong is put right by a credit note that points
 * to it. The numbers of a series have no gap, and their dates never go back (Art. 226(2) of Directive 2006/112/EC).
 */
@NullMarked
package io.clientele.vat.invoice;

import org.jspecify.annotations.NullMarked;
