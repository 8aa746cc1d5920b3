package io.clientele.money;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums of money, one for each currency that occurred. Immutable.
 *
 * <p>A currency whose amounts cancel out stays, with zero: it did occur. Currencies come in the order of their codes.
 */
public final class Totals {
    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);
    private static final Totals NOTHING = new Totals(ImmutableSortedMap.copyOfSorted(new TreeMap<>(BY_CODE)));

    private final ImmutableSortedMap<Currency, Money> sums;

    private Totals(ImmutableSortedMap<Currency, Money> sums) {
        this.sums = sums;
    }

    /** No sum in any currency. */
    public static Totals nothing() {
        return NOTHING;
    }

    /**
     * The sums of some amounts.
     *
     * @throws ArithmeticException if a sum is too large
     */
    public static Totals of(Iterable<Money> amounts) {
        SortedMap<Currency, Money> sums = new TreeMap<>(BY_CODE);
        amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return sums.isEmpty() ? NOTHING : new Totals(ImmutableSortedMap.copyOfSorted(sums));
    }

    /** The sum in one currency, zero where nothing occurred in it. */
    public Money in(Currency currency) {
        Money sum = sums.get(currency);
        return sum == null ? Money.zero(currency) : sum;
    }

    /** The currencies that occurred, by code. */
    public Set<Currency> currencies() {
        return sums.keySet();
    }

    /** The sums, by the code of their currency. */
    public List<Money> amounts() {
        return sums.values().asList();
    }

    /** The sums in all currencies but one. */
    public Totals without(Currency currency) {
        return of(amounts().stream()
                .filter(sum -> !sum.currency().equals(currency))
                .toList());
    }

    /**
     * These sums with one more amount.
     *
     * @throws ArithmeticException if a sum is too large
     */
    public Totals plus(Money amount) {
        TreeMap<Currency, Money> more = new TreeMap<>(sums);
        more.merge(amount.currency(), amount, Money::plus);
        return new Totals(ImmutableSortedMap.copyOfSorted(more));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals totals && sums.equals(totals.sums);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    /** The sums with commas between them: {@code 3.00 CHF, 12.50 EUR}. */
    @Override
    public String toString() {
        return String.join(", ", sums.values().stream().map(Money::toString).toList());
    }
}
