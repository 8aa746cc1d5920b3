package io.clientele.vat.rate;

import io.clientele.vat.VatRate;

/**
 * A rate as it stood for a time, and who says so. Immutable.
 *
 * @param lineage which rate it is
 * @param rank what it is called
 * @param rate how high it is
 * @param validity on which days
 * @param evidence where it comes from
 */
public record RatePeriod(RateLineage lineage, RateRank rank, VatRate rate, Validity validity, Evidence evidence) {}
