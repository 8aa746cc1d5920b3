package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one unit of each currency is worth in one other, from a day on. Before the first day of a currency its first
 * rate holds. Immutable.
 */
final class DatedRates implements ExchangeRates {
    /** The day of a rate that has none. */
    private static final LocalDate ALWAYS = LocalDate.MIN;

    /** So many days are the most without a publication: over Easter and Christmas there are four or five. */
    private static final int LONGEST_PAUSE = 7;

    private final Currency own;
    private final Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates;

    private DatedRates(Currency own, Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates) {
        this.own = own;
        this.rates = rates;
    }

    /**
     * A rate.
     *
     * @param from the first day on which it holds; empty where none is given
     * @param rate what one unit is worth, above 0
     */
    record Dated(Optional<LocalDate> from, BigDecimal rate) {}

    /** Gathers rates; of two of one currency and day the later one counts. Not thread-safe. */
    static final class Gathered {
        private final Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();

        void add(Currency currency, Dated dated) {
            rates.computeIfAbsent(currency, unknown -> new TreeMap<>())
                    .put(dated.from().orElse(ALWAYS), dated.rate());
        }

        /** They, as what units are worth in a currency. */
        DatedRates in(Currency own) {
            return new DatedRates(own, Map.copyOf(rates));
        }
    }

    /** The currency in which the rates are. */
    Currency own() {
        return own;
    }

    /** The rate of a currency that holds on a day; empty where the currency has none. */
    Optional<Dated> on(Currency currency, LocalDate day) {
        return Optional.ofNullable(rates.get(currency)).map(known -> {
            Map.Entry<LocalDate, BigDecimal> last = known.floorEntry(day);
            Map.Entry<LocalDate, BigDecimal> held = last == null ? known.firstEntry() : last;
            return new Dated(Optional.of(held.getKey()).filter(from -> !from.equals(ALWAYS)), held.getValue());
        });
    }

    /**
     * The rate of a currency that was published on a day, or on the next day of publication (Art. 369h(2) of Directive
     * 2006/112/EC); where neither is there, the one that holds.
     */
    Optional<Dated> publishedOn(Currency currency, LocalDate day) {
        return Optional.ofNullable(rates.get(currency))
                .map(known -> known.ceilingEntry(day))
                .filter(next -> !next.getKey().isAfter(day.plusDays(LONGEST_PAUSE)))
                .map(next -> new Dated(Optional.of(next.getKey()), next.getValue()))
                .or(() -> on(currency, day));
    }

    @Override
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return to.equals(own) ? on(from, day).map(Dated::rate) : Optional.empty();
    }
}
