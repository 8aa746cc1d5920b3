/**
 * The threshold of EUR 10,000 up to which a small seller taxes distance sales of goods and electronic services at home
 * (Art. 59c of Directive 2006/112/EC). It is one threshold for all member states and both kinds together, looked at for
 * the current and the preceding calendar year, without VAT.
 *
 * <p>The sale that crosses it is taxed where the buyer is, and so is all that follows in that year and the next. A
 * seller may opt to tax there from the beginning, which binds for two calendar years.
 */
@NullMarked
package io.clientele.vat.threshold;

import org.jspecify.annotations.NullMarked;
