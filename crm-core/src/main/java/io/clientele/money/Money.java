package io.clientele.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money in one currency, exact to the currency's smallest unit.
 *
 * <p>The amount is kept in minor units: {@code 12.50 EUR} is 1,250 cents, {@code 12 JPY} is 12 yen. Nothing is rounded
 * unless a rounding mode is named. Immutable.
 *
 * @param minorUnits the amount in the smallest unit of the currency; negative for what is owed back
 * @param currency the currency, which must have a number of fraction digits
 */
public record Money(long minorUnits, Currency currency) {
    /** No long has more digits. */
    private static final int LONGEST = 19;

    /**
     * An amount in minor units.
     *
     * @throws IllegalArgumentException if the currency is one of those without an amount, such as {@code XXX} or
     *     {@code XAU}
     */
    public Money {
        checkArgument(
                currency.getDefaultFractionDigits() >= 0,
                "%s is not a currency that amounts can be given in",
                currency);
    }

    /** An amount in minor units: {@code ofMinor(1250, EUR)} is 12.50 EUR. */
    public static Money ofMinor(long minorUnits, Currency currency) {
        return new Money(minorUnits, currency);
    }

    /**
     * An exact amount.
     *
     * @throws ArithmeticException if the amount has more digits than the currency, or is too large for a long in minor
     *     units
     */
    public static Money of(BigDecimal amount, Currency currency) {
        int digits = digits(currency);
        BigDecimal plain = inReach(amount);
        if (plain.scale() > digits && plain.stripTrailingZeros().scale() > digits) {
            throw new ArithmeticException("The amount has more decimals than the " + digits + " of "
                    + currency.getCurrencyCode() + "; Money.rounded rounds it");
        }
        return rounded(plain, currency, RoundingMode.UNNECESSARY);
    }

    /**
     * An amount rounded to the digits of the currency.
     *
     * @throws ArithmeticException if the amount is too large for a long in minor units
     */
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode mode) {
        BigDecimal round = inReach(amount).setScale(digits(currency), mode);
        return new Money(round.unscaledValue().longValueExact(), currency);
    }

    /** A currency without amounts has none; it is refused where the amount is made. */
    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /**
     * The amount, or a less extreme one that rounds the same: {@code 1e999999999} must not be written out in digits.
     */
    private static BigDecimal inReach(BigDecimal amount) {
        long integerDigits = (long) amount.precision() - amount.scale();
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (integerDigits > LONGEST) {
            throw new ArithmeticException("The amount is too large");
        }
        return integerDigits < -LONGEST ? BigDecimal.valueOf(amount.signum(), LONGEST) : amount;
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** The amount in major units, with exactly the digits of the currency. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /**
     * The sum.
     *
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the sum is too large
     */
    public Money plus(Money other) {
        checkSame(other);
        return other.minorUnits == 0 ? this : new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    /**
     * The difference.
     *
     * @throws CurrencyMismatchException if the currencies differ
     * @throws ArithmeticException if the difference is too large
     */
    public Money minus(Money other) {
        checkSame(other);
        return other.minorUnits == 0 ? this : new Money(Math.subtractExact(minorUnits, other.minorUnits), currency);
    }

    /** The amount with the other sign. */
    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /** Whether it is less than nothing. */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /**
     * Less than zero, zero or more than zero as this amount is less than, equal to or more than the other.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    public int compareAmount(Money other) {
        checkSame(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    private void checkSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    /** Amount and code: {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }
}
