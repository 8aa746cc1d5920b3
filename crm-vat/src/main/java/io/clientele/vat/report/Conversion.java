package io.clientele.vat.report;

import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/** Converts sums into the currency of a return. Immutable. */
record Conversion(ExchangeRates rates, Currency currency) {

    Money of(Money amount, LocalDate day) {
        if (amount.currency().equals(currency)) {
            return amount;
        }
        return rates.rate(amount.currency(), currency, day)
                .map(rate -> Money.rounded(amount.amount().multiply(rate), currency, RoundingMode.HALF_UP))
                .orElseThrow(() -> new RefusedException(
                        "currency", "is " + amount.currency() + ", of which there is no exchange rate for " + day));
    }
}
