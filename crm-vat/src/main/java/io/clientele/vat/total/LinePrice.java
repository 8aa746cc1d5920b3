package io.clientele.vat.total;

import java.math.BigDecimal;

/**
 * How many for how much: {@code quantity × unitPrice ÷ priceBase − discount + charge}. Whether VAT is in it, the
 * document says. Nothing is checked here; what makes no sense is refused when the document is summed up. Immutable.
 *
 * @param quantity how many, with up to 12 decimals; negative only in a correction
 * @param unitPrice the price, with up to 12 decimals, often more than the currency has; not negative (rule BR-27)
 * @param priceBase for how many the price is (BT-149), above 0; mostly 1
 * @param discount what is taken off the line, not off each unit; of the sign of the quantity, in whole units of the
 *     currency
 * @param charge what is added to the line, likewise
 */
public record LinePrice(
        BigDecimal quantity, BigDecimal unitPrice, BigDecimal priceBase, BigDecimal discount, BigDecimal charge) {

    /** So many at a price for one. */
    public static LinePrice of(BigDecimal quantity, BigDecimal unitPrice) {
        return new LinePrice(quantity, unitPrice, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * So many at a price for one, as texts with a decimal point.
     *
     * @throws IllegalArgumentException if one of them is no number
     */
    public static LinePrice of(String quantity, String unitPrice) {
        return of(number(quantity, "A quantity"), number(unitPrice, "A price"));
    }

    private static BigDecimal number(String text, String what) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(what + " is a number with a point, such as 12.50", none);
        }
    }

    /** The same, with a discount off the line. */
    public LinePrice withDiscount(BigDecimal other) {
        return new LinePrice(quantity, unitPrice, priceBase, other, charge);
    }

    /** The same, with something added to the line. */
    public LinePrice withCharge(BigDecimal other) {
        return new LinePrice(quantity, unitPrice, priceBase, discount, other);
    }

    /** The same, at a price for so many. */
    public LinePrice withPriceBase(BigDecimal other) {
        return new LinePrice(quantity, unitPrice, other, discount, charge);
    }
}
