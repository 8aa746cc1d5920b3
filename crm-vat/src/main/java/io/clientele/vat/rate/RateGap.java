package io.clientele.vat.rate;

/**
 * Days on which a lineage has no rate. Immutable.
 *
 * @param lineage the rate
 * @param validity the days
 * @param charged whether VAT is charged there on these days at all
 * @param reason why there is none
 */
record RateGap(RateLineage lineage, Validity validity, boolean charged, String reason) {}
