package io.clientele.vat.quote;

import io.clientele.vat.total.LinePrice;
import io.clientele.vat.treatment.Supply;

/**
 * A line to be quoted. Immutable.
 *
 * @param id what it is known by
 * @param supply what is sold
 * @param price how many for how much
 */
public record QuoteLine(String id, Supply supply, LinePrice price) {}
