package io.clientele.vat.total;

import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Products and quotients of longs, half rounded away from zero; exact whatever the size of what lies between. */
final class Rounded {
    /** A rate of 100 %, in thousandths of a percent. */
    static final long WHOLE = 100_000;

    private Rounded() {}

    /** The VAT on a net amount. */
    static long tax(long net, VatRate rate) {
        return quotient(net, rate.thousandths(), WHOLE);
    }

    /** The VAT in a gross amount. */
    static long taxWithin(long gross, VatRate rate) {
        return quotient(gross, rate.thousandths(), WHOLE + rate.thousandths());
    }

    /** The net amount in a gross amount. */
    static long netWithin(long gross, VatRate rate) {
        return quotient(gross, WHOLE, WHOLE + rate.thousandths());
    }

    /**
     * {@code value × factor ÷ divisor}, half rounded away from zero.
     *
     * @param divisor above 0
     * @throws ArithmeticException if the result is too large for a long
     */
    static long quotient(long value, long factor, long divisor) {
        long high = Math.multiplyHigh(value, factor);
        long low = value * factor;
        return fits(high, low) ? divided(low, divisor) : longWay(value, factor, divisor);
    }

    /** Whether a product, of which these are the upper and lower 64 bits, is the lower ones alone. */
    static boolean fits(long high, long low) {
        return (high == 0 && low >= 0) || (high == -1 && low < 0);
    }

    /** A quotient, half rounded away from zero; the divisor is above 0. */
    static long divided(long value, long divisor) {
        if (divisor == 1) {
            return value;
        }
        long whole = value / divisor;
        long rest = Math.abs(value - whole * divisor);
        return rest >= divisor - rest ? whole + Long.signum(value) : whole;
    }

    private static long longWay(long value, long factor, long divisor) {
        BigInteger product = BigInteger.valueOf(value).multiply(BigInteger.valueOf(factor));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
