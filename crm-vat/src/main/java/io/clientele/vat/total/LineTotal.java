package io.clientele.vat.total;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;

/**
 * What a line comes to. Immutable.
 *
 * @param id the line
 * @param vat how it stands to VAT
 * @param amount what it comes to as priced, with VAT where prices have it in them
 * @param net what it comes to without VAT (BT-131)
 */
public record LineTotal(String id, LineVat vat, Money amount, Money net) {}
