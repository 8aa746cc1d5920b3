/**
 * Which rate of VAT a kind of goods or service bears on which day in which territory.
 *
 * <p>A member state has a standard rate and some lower ones. Their names change when a rate comes or goes, so each rate
 * has a {@linkplain io.clientele.vat.rate.RateLineage lineage}: the same rate through all its changes. Kinds of goods
 * belong to a lineage for a time. A {@linkplain io.clientele.vat.rate.Territory territory} is a country, or a part of
 * one to which the VAT of the Union applies in another way. Such a part follows the lists of its state where a source
 * says so: each rate of the state has its counterpart there.
 */
@NullMarked
package io.clientele.vat.rate;

import org.jspecify.annotations.NullMarked;
