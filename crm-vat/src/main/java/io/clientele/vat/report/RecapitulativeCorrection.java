package io.clientele.vat.report;

import io.clientele.money.Money;

/**
 * What changes in the recapitulative statement of an earlier period. States ask for corrections by the period that they
 * correct (Art. 263 and 264 of Directive 2006/112/EC). Immutable.
 *
 * @param period the period whose statement is corrected
 * @param vatId the buyer's VAT number
 * @param supply what was supplied
 * @param net the change: negative for what is taken back
 */
public record RecapitulativeCorrection(TaxPeriod period, String vatId, RecapitulativeLine.Supplied supply, Money net) {

    /** Without the number, which may be a person's. */
    @Override
    public String toString() {
        return "RecapitulativeCorrection[" + period + ", " + supply + ", " + net + "]";
    }
}
