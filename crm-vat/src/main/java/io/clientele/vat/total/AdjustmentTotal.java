package io.clientele.vat.total;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;

/**
 * What of a discount or charge falls to one group; of one that is spread there are as many as groups. Immutable.
 *
 * @param id the discount or charge
 * @param kind whether it is taken off or added
 * @param vat the group
 * @param amount how much as priced, with VAT where prices have it in them; not negative
 * @param net how much without VAT (BT-92, BT-99); not negative
 */
public record AdjustmentTotal(String id, Adjustment.Kind kind, LineVat vat, Money amount, Money net) {}
