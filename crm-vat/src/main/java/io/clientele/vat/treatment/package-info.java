/**
 * How a sale is treated: where it is taxed, under which category and rate or by which article it is exempt, what the
 * invoice must say, who owes the tax and where it is reported.
 *
 * <p>{@link io.clientele.vat.treatment.Treatments} decides from the facts of a {@link io.clientele.vat.treatment.Sale}
 * and of each {@link io.clientele.vat.treatment.Supply} in it. First the place of supply is found, then what is charged
 * there; both by small rules that are tried in one visible order. What the facts do not settle is answered with what is
 * needed, never with a guess. The rules are those of Directive 2006/112/EC and Implementing Regulation (EU) 282/2011
 * from 1 July 2021 on.
 */
@NullMarked
package io.clientele.vat.treatment;

import org.jspecify.annotations.NullMarked;
