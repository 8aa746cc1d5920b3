package io.clientele.vat.internal;

import io.clientele.money.Money;
import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** By how much the official rules of EN 16931 let the VAT of a rate differ from its base times the rate. */
public final class VatTolerance {
    /** Rules BR-CO-17, BR-S-09 and their like round to two decimals, whatever the currency. */
    private static final int DECIMALS = 2;

    private VatTolerance() {}

    /** Whether they accept a VAT: it differs by less than one whole unit of the currency. */
    public static boolean allows(Money tax, Money base, VatRate rate) {
        BigDecimal exact =
                base.amount().multiply(rate.percent()).movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
        return tax.amount().subtract(exact).abs().compareTo(BigDecimal.ONE) < 0;
    }
}
