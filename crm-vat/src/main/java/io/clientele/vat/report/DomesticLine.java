package io.clientele.vat.report;

import io.clientele.money.Money;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;

/**
 * What a state's own return says of one category and rate. Immutable.
 *
 * @param category the category
 * @param rate the rate
 * @param net without VAT
 * @param tax the VAT; that of split payment the buyer pays to the tax office
 */
public record DomesticLine(VatCategory category, VatRate rate, Money net, Money tax) {}
