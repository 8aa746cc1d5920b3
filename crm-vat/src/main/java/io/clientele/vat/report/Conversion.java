package io.clientele.vat.report;

import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Converts sums into the currency of a return. Immutable. */
record Conversion(ExchangeRates rates, Currency currency) {

    /** The amount by the rate of a day; empty where there is none. */
    Optional<Money> find(Money amount, LocalDate day) {
        if (amount.currency().equals(currency)) {
            return Optional.of(amount);
        }
        return rates.rate(amount.currency(), currency, day)
                .map(rate -> Money.rounded(amount.amount().multiply(rate), currency, RoundingMode.HALF_UP));
    }

    Money of(Money amount, LocalDate day) {
        return find(amount, day)
                .orElseThrow(() -> new RefusedException(
                        "currency", "is " + amount.currency() + ", of which there is no exchange rate for " + day));
    }
}
