package io.clientele.vat.rate;

import io.clientele.vat.ProductCategory;

/**
 * To which rate a kind of goods or service belongs for a time, and who says so. Immutable.
 *
 * @param category the kind of goods or service
 * @param lineage the rate
 * @param validity on which days
 * @param evidence where it comes from
 */
public record CategoryRule(ProductCategory category, RateLineage lineage, Validity validity, Evidence evidence) {}
