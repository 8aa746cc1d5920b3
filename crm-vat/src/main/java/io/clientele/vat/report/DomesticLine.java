package io.clientele.vat.report;

import io.clientele.money.Money;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import java.util.Optional;

/**
 * What a state's own return says of one category, standing and rate. Immutable.
 *
 * @param category the category
 * @param standing what the category joins and returns ask for apart
 * @param rate the rate
 * @param net without VAT; in a margin scheme the whole price
 * @param tax the VAT; that of split payment the buyer pays to the tax office. Empty in a margin scheme: VAT is on the
 *     margin there (Art. 308, 315), which the host works out from what the goods or the travel cost it
 */
public record DomesticLine(VatCategory category, Standing standing, VatRate rate, Money net, Optional<Money> tax) {}
