package io.clientele.vat.total;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The national currency in which the VAT must also stand on the document (Art. 230 of Directive 2006/112/EC; BT-6).
 * Immutable.
 *
 * @param currency the national currency
 * @param rate what one unit of the document's currency is worth in it, above 0; Art. 91 allows the last rate of the
 *     European Central Bank before the tax is due
 */
public record VatCurrency(Currency currency, BigDecimal rate) {

    /**
     * A national currency.
     *
     * @throws IllegalArgumentException if the rate is not above 0
     */
    public VatCurrency {
        checkArgument(rate.signum() > 0, "A rate of exchange is above 0");
    }

    /**
     * An amount in this currency, half of the smallest unit rounded away from zero.
     *
     * @throws ArithmeticException if it is too large
     */
    public Money converted(Money amount) {
        return Money.rounded(amount.amount().multiply(rate), currency, RoundingMode.HALF_UP);
    }
}
