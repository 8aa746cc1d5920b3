package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Currency;
import java.util.Optional;

/**
 * A condition on an amount of money: {@code total_spent > 100}, {@code total_spent > 100 USD}. Immutable.
 *
 * @param field which amount
 * @param test what is asked of it, in major units
 * @param currency the currency of the amounts; the shop's if empty
 */
public record MoneyCondition(MoneyField field, NumberTest test, Optional<Currency> currency)
        implements Filter.Condition {
    /**
     * A condition.
     *
     * @throws IllegalArgumentException if a currency is given where none can be, or one that has no amounts
     */
    public MoneyCondition {
        checkArgument(
                currency.isEmpty() || field.takesCurrency(),
                "%s is in the shop's own currency, leave the currency out",
                field.label());
        checkArgument(currency.isEmpty() || !(test instanceof NumberTest.Known), "Whether it is known has no currency");
        checkArgument(
                currency.isEmpty() || currency.get().getDefaultFractionDigits() >= 0,
                "There are no amounts in this currency");
    }

    @Override
    public String toString() {
        return FilterText.forLogs(this);
    }
}
