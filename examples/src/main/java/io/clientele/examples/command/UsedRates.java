package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rates as they were published for the last day of a period, which remember which of them were asked for, so that
 * whoever has sums converted sees in which direction his rates were read. Thread-safe.
 */
final class UsedRates implements ExchangeRates {
    private static final int DECIMALS = 4;
    /** A rate with more digits is the reciprocal of one that was given. */
    private static final int MOST_DIGITS = 12;

    private static final MathContext FOR_THE_EYE = new MathContext(6);

    private final DatedRates rates;
    private final Set<String> used = new TreeSet<>();

    UsedRates(DatedRates rates) {
        this.rates = rates;
    }

    @Override
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day) {
        if (from.equals(to) || !to.equals(rates.own())) {
            return rates.rate(from, to, day);
        }
        Optional<DatedRates.Dated> published = rates.publishedOn(from, day);
        published.ifPresent(dated -> remember(from, dated));
        return published.map(DatedRates.Dated::rate);
    }

    private synchronized void remember(Currency currency, DatedRates.Dated dated) {
        used.add("1 " + currency + " = " + shown(dated.rate()) + " " + rates.own()
                + dated.from().map(day -> " (" + day + ")").orElse(""));
    }

    /** At least four decimals; of the reciprocal of what was given six digits. */
    private static String shown(BigDecimal rate) {
        BigDecimal brief = rate.precision() > MOST_DIGITS ? rate.round(FOR_THE_EYE) : rate;
        return brief.setScale(Math.max(DECIMALS, brief.scale())).toPlainString();
    }

    /** What was used, such as {@code 1 SEK = 0.0890 EUR (2026-03-31)}, by currency. */
    synchronized List<String> sentences() {
        return List.copyOf(used);
    }
}
