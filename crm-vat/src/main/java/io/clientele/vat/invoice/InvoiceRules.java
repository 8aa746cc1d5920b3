package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a member state leaves open of the law of invoices. Immutable.
 *
 * @param simplifiedLimits up to which gross amounts an invoice may be simplified (Art. 220a and 238 of Directive
 *     2006/112/EC), one at most in a currency: the law has euro, and each state without it an amount in its own
 */
public record InvoiceRules(List<Money> simplifiedLimits) {
    private static final Currency EURO = Currency.getInstance("EUR");

    /**
     * Rules.
     *
     * @throws IllegalArgumentException if there are two limits in one currency
     */
    public InvoiceRules {
        simplifiedLimits = ImmutableList.copyOf(simplifiedLimits);
        checkArgument(
                simplifiedLimits.stream().map(Money::currency).distinct().count() == simplifiedLimits.size(),
                "There is one limit in a currency");
    }

    /** Simplified up to EUR 100 (Art. 220a(1)(a)). */
    public static InvoiceRules standard() {
        return new InvoiceRules(List.of(Money.ofMinor(100_00, EURO)));
    }

    /** Simplified up to EUR 400, as a member state may allow (Art. 238(2)). */
    public static InvoiceRules withExtendedSimplification() {
        return new InvoiceRules(List.of(Money.ofMinor(400_00, EURO)));
    }

    /** The same, with a limit in a currency, such as 4,000.00 SEK; one that was there in it goes. */
    public InvoiceRules withSimplifiedUpTo(Money limit) {
        ImmutableList.Builder<Money> limits = ImmutableList.builder();
        simplifiedLimits.stream()
                .filter(one -> !one.currency().equals(limit.currency()))
                .forEach(limits::add);
        return new InvoiceRules(limits.add(limit).build());
    }

    /** Up to which gross amount in a currency an invoice may be simplified; empty where that is not known. */
    public Optional<Money> simplifiedUpTo(Currency currency) {
        return simplifiedLimits.stream()
                .filter(limit -> limit.currency().equals(currency))
                .findFirst();
    }
}
