package io.clientele.vat.total;

import io.clientele.vat.LineVat;

/**
 * A line of a document. Immutable.
 *
 * @param id what the line is known by within the document
 * @param vat how it stands to VAT
 * @param price how many for how much
 */
public record PricedLine(String id, LineVat vat, LinePrice price) {}
