package io.clientele.vat.total;

import io.clientele.vat.internal.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What lines come to in minor units of a currency; what makes no sense is refused by the name of the field. */
final class LineAmounts {
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_INTEGER_DIGITS = 15;

    /** Digits that a long surely holds. */
    private static final int LONG_DIGITS = 18;

    private static final long MOST = 1_000_000_000_000_000L;
    private static final long[] POWERS = powers();

    private final int digits;
    private final boolean correction;

    LineAmounts(int digits, boolean correction) {
        this.digits = digits;
        this.correction = correction;
    }

    private static long[] powers() {
        long[] powers = new long[LONG_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** What a line comes to. */
    long amount(LinePrice price, int index) {
        check(price, index);
        long amount = product(price);
        if (Math.abs(amount) >= MOST) {
            throw refused(index, "unit_price", "makes the line too large");
        }
        return price.discount().signum() == 0 && price.charge().signum() == 0 ? amount : adjusted(amount, price, index);
    }

    private void check(LinePrice price, int index) {
        checkSize(price.quantity(), index, "quantity");
        checkSize(price.unitPrice(), index, "unit_price");
        if (price.quantity().signum() < 0 && !correction) {
            throw refused(index, "quantity", "is negative; only a correction has negative quantities");
        }
        if (price.unitPrice().signum() < 0) {
            throw refused(
                    index, "unit_price", "is negative; a discount is given as such, and a return by its quantity");
        }
        if (price.priceBase().compareTo(BigDecimal.ONE) != 0) {
            checkSize(price.priceBase(), index, "price_base");
            if (price.priceBase().signum() <= 0) {
                throw refused(index, "price_base", "is not above 0");
            }
        }
    }

    private static void checkSize(BigDecimal value, int index, String field) {
        if (value.scale() > MOST_DECIMALS && value.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw refused(index, field, "has more than 12 decimals");
        }
        if ((long) value.precision() - value.scale() > MOST_INTEGER_DIGITS) {
            throw refused(index, field, "has more than 15 digits before the point");
        }
    }

    private long product(LinePrice price) {
        BigDecimal quantity = price.quantity();
        BigDecimal unit = price.unitPrice();
        if (price.priceBase().compareTo(BigDecimal.ONE) != 0
                || quantity.precision() > LONG_DIGITS
                || unit.precision() > LONG_DIGITS) {
            return longWay(price);
        }
        long left = unscaled(quantity);
        long right = unscaled(unit);
        long low = left * right;
        int shift = quantity.scale() + unit.scale() - digits;
        if (shift < 0 || shift > LONG_DIGITS || !Rounded.fits(Math.multiplyHigh(left, right), low)) {
            return longWay(price);
        }
        return Rounded.divided(low, POWERS[shift]);
    }

    /** The digits without the point; there are 18 at most. */
    private static long unscaled(BigDecimal value) {
        return value.scale() == 0
                ? value.longValue()
                : value.scaleByPowerOfTen(value.scale()).longValue();
    }

    private long longWay(LinePrice price) {
        BigDecimal exact = price.quantity().multiply(price.unitPrice()).movePointRight(digits);
        BigDecimal rounded = exact.divide(price.priceBase(), 0, RoundingMode.HALF_UP);
        return rounded.abs().compareTo(BigDecimal.valueOf(MOST)) >= 0 ? MOST : rounded.longValueExact();
    }

    private long adjusted(long amount, LinePrice price, int index) {
        long charge = minor(price.charge(), price, index, "charge");
        long discount = minor(price.discount(), price, index, "discount");
        long before = amount + charge;
        if (Math.abs(discount) > Math.abs(before)) {
            throw refused(index, "discount", "is more than the line comes to");
        }
        if (Math.abs(before) >= MOST) {
            throw refused(index, "charge", "makes the line too large");
        }
        return before - discount;
    }

    private long minor(BigDecimal value, LinePrice price, int index, String field) {
        checkSize(value, index, field);
        if (value.signum() * price.quantity().signum() < 0) {
            throw refused(index, field, "has another sign than the quantity");
        }
        BigDecimal minor = value.movePointRight(digits).stripTrailingZeros();
        if (minor.scale() > 0) {
            throw refused(index, field, "has more decimals than the currency");
        }
        if (minor.abs().compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            throw refused(index, field, "is too large");
        }
        return minor.longValueExact();
    }

    private static RefusedException refused(int index, String field, String problem) {
        return new RefusedException("lines[" + index + "]." + field, problem);
    }
}
