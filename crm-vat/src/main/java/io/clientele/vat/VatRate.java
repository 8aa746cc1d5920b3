package io.clientele.vat;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * A rate of VAT in percent, exact to three decimals: {@code 25.5}, {@code 4.9}, {@code 1.05}. Immutable.
 *
 * @param thousandths the rate in thousandths of a percent, 0 to 100,000: 25,500 is 25.5 %
 */
public record VatRate(int thousandths) implements Comparable<VatRate> {
    private static final int DIGITS = 3;
    private static final int HUNDRED_PERCENT = 100_000;

    /** No tax. */
    public static final VatRate ZERO = new VatRate(0);

    /**
     * A rate.
     *
     * @throws IllegalArgumentException if it is below 0 or above 100 %
     */
    public VatRate {
        checkArgument(
                thousandths >= 0 && thousandths <= HUNDRED_PERCENT,
                "A rate of VAT is from 0 to 100 percent, with three decimals at most");
    }

    /**
     * A rate in percent, such as {@code 25.5}.
     *
     * @throws IllegalArgumentException if it is below 0 or above 100, or has more than three decimals that are not 0
     */
    public static VatRate of(BigDecimal percent) {
        checkArgument(
                percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                "A rate of VAT is from 0 to 100 percent");
        checkArgument(
                percent.signum() == 0 || percent.stripTrailingZeros().scale() <= DIGITS,
                "A rate of VAT has three decimals at most");
        return new VatRate(percent.movePointRight(DIGITS).intValueExact());
    }

    /**
     * A rate in percent, as text with a decimal point.
     *
     * @throws IllegalArgumentException if the text is no number, or none that a rate can be
     */
    public static VatRate of(String percent) {
        try {
            return of(new BigDecimal(percent));
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("A rate of VAT is a number of percent with a point, such as 25.5", none);
        }
    }

    /** The rate in percent, without zeros at the end: {@code 25.5}, {@code 20}. */
    public BigDecimal percent() {
        BigDecimal plain = BigDecimal.valueOf(thousandths, DIGITS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Whether it is 0. */
    public boolean isZero() {
        return thousandths == 0;
    }

    @Override
    public int compareTo(VatRate other) {
        return Integer.compare(thousandths, other.thousandths);
    }

    /** The percentage: {@code 25.5 %}. */
    @Override
    public String toString() {
        return percent().toPlainString() + " %";
    }
}
