package io.clientele.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * What a currency was worth in another on a day. The host gives the rates; the library has none of its own.
 * Implementations are thread-safe.
 */
@FunctionalInterface
public interface ExchangeRates {

    /**
     * How many units of {@code to} one unit of {@code from} was worth on a day; empty where no rate is known. It is 1
     * for equal currencies.
     */
    Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day);

    /** No rate but that of a currency to itself. */
    static ExchangeRates none() {
        return (from, to, day) -> from.equals(to) ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    /**
     * An amount in another currency, rounded half up to its digits; empty where no rate is known.
     *
     * @throws ArithmeticException if the amount is too large
     */
    default Optional<Money> convert(Money amount, Currency to, LocalDate day) {
        return amount.currency().equals(to)
                ? Optional.of(amount)
                : rate(amount.currency(), to, day)
                        .map(rate -> Money.rounded(amount.amount().multiply(rate), to, RoundingMode.HALF_UP));
    }
}
