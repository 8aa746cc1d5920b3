package io.clientele.vat.report;

import io.clientele.money.Money;

/**
 * What changes in the VAT of an earlier period, for one member state (Art. 369g(4)). Immutable.
 *
 * @param period the period that is corrected
 * @param memberState the state
 * @param tax the change: negative for what is taken back
 */
public record OssCorrection(TaxPeriod period, String memberState, Money tax) {}
