/**
 * What is reported for a period: the return of the one-stop shop by member state and rate, a summary for the domestic
 * return, the lines of the recapitulative statement, and how far the threshold of distance sales is used up.
 *
 * <p>All of them are sums of {@link io.clientele.vat.report.VatEntry entries}, which quotes leave behind. Amounts are
 * exact to the cent; nothing is rounded to whole units.
 */
@NullMarked
package io.clientele.vat.report;

import org.jspecify.annotations.NullMarked;
