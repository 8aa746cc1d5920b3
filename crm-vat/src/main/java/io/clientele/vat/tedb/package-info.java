/**
 * Rates from the Commission's Taxes in Europe Database (TEDB), with which a host brings its table up to date.
 *
 * <p>The states report their rates to the Commission, whose service {@code VatRetrievalService} gives them out over
 * SOAP. A host sends the question, and hands the reply to {@link io.clientele.vat.tedb.TedbReply}.
 */
@NullMarked
package io.clientele.vat.tedb;

import org.jspecify.annotations.NullMarked;
