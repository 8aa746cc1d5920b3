package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.PriceMode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much VAT a credit note takes back under a category and rate, of what is left there. It is the VAT that is worked
 * out for the note by itself, unless that of all notes together would run away from that of the invoice. Immutable.
 *
 * <p>After each note the VAT that is left is that of the amount that is left, by the rate or by what the invoice
 * charged for all of it, to within one of the smallest unit; the note that takes all the rest takes all VAT of it. So a
 * note bears at most one of the smallest unit more or less than its own VAT, as long as VAT is worked out for each
 * group and the notes are priced as the invoice is; the first one, and mostly the others, bear their own.
 *
 * @param whole what the invoice charged
 * @param left what its credit notes have left of it
 * @param rate the rate
 * @param invoiceMode how the invoice is priced
 * @param mode how the credit note is priced
 */
record CreditVat(Credited whole, Credited left, VatRate rate, PriceMode invoiceMode, PriceMode mode) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The VAT of a note: no more than what is left, which leaves no less than nothing of the amount without VAT.
     *
     * @param own what the note comes to by itself, which is no more than what is left as it is priced
     */
    Money of(Credited own) {
        long priced = own.priced(mode).minorUnits();
        if (priced == 0) {
            return own.tax();
        }
        long rest = left.priced(mode).minorUnits() - priced;
        long before = left.tax().minorUnits();
        long wanted = rest == 0 ? before : before - near(before - own.tax().minorUnits(), rest);
        return Money.ofMinor(bounded(wanted, own, rest), own.tax().currency());
    }

    /** The VAT that is to be left with a rest, as near to what would be left as it may be. */
    private long near(long tax, long rest) {
        long least = Math.min(byRate(rest, RoundingMode.CEILING), asCharged(rest, RoundingMode.CEILING)) - 1;
        long most = Math.max(byRate(rest, RoundingMode.FLOOR), asCharged(rest, RoundingMode.FLOOR)) + 1;
        return Math.min(Math.max(tax, least), most);
    }

    private long byRate(long amount, RoundingMode rounding) {
        BigDecimal percent = rate.percent();
        return quotient(amount, percent, mode == PriceMode.GROSS ? HUNDRED.add(percent) : HUNDRED, rounding);
    }

    private long asCharged(long amount, RoundingMode rounding) {
        return quotient(
                amount,
                BigDecimal.valueOf(whole.tax().minorUnits()),
                BigDecimal.valueOf(whole.priced(mode).minorUnits()),
                rounding);
    }

    private static long quotient(long amount, BigDecimal factor, BigDecimal divisor, RoundingMode rounding) {
        return BigDecimal.valueOf(amount)
                .multiply(factor)
                .divide(divisor, 0, rounding)
                .longValueExact();
    }

    /**
     * Within what is left. A VAT below nothing is only one that the note has by itself, where discounts are rounded
     * line by line; so what was taken too much in former times is not asked back.
     */
    private long bounded(long wanted, Credited own, long rest) {
        long most = left.tax().minorUnits();
        long tax = wanted;
        if (mode == PriceMode.GROSS) {
            // Of net prices something is left as long as VAT is, so that a credit note can take it.
            long kept = rest > 0 && invoiceMode == PriceMode.NET ? 1 : 0;
            tax = Math.max(tax, own.gross().minorUnits() - left.base().minorUnits() + kept);
            most = Math.min(most, own.gross().minorUnits());
        }
        return Math.max(Math.min(tax, most), Math.min(0, own.tax().minorUnits()));
    }
}
