package io.clientele.examples.command;

import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.TimeParser;
import io.clientele.money.ExchangeRates;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Exchange rates from a CSV file with the columns {@code currency, rate} and perhaps {@code date}: one unit of the
 * currency is worth so many of the shop's, from that day on. Before the first day of a currency its first rate holds.
 * Immutable.
 */
final class RatesFile implements ExchangeRates {
    private enum Field {
        CURRENCY,
        RATE,
        DATE
    }

    private final Currency own;
    private final Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates;

    private RatesFile(Currency own, Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates) {
        this.own = own;
        this.rates = rates;
    }

    static RatesFile read(Path file, Currency own) {
        Table table = Table.open(Input.of(file));
        Selection selection =
                Selection.byName(table.header(), List.of(List.of("currency"), List.of("rate"), List.of("date")));
        if (!selection.has(Field.CURRENCY) || !selection.has(Field.RATE)) {
            throw CommandException.usage(
                    table.input().name() + " needs the columns currency and rate, and may have a date");
        }
        Map<Currency, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();
        DecimalParser numbers = new DecimalParser(DecimalStyle.of(table, selection.column(Field.RATE)));
        TimeParser times = new TimeParser(ZoneOffset.UTC, DateOrder.DAY_FIRST);
        try (Rows rows = table.rows(selection, problem -> {
            throw CommandException.usage(table.input().name() + ", " + problem.sentence());
        })) {
            while (rows.next()) {
                Row row = rows.row();
                LocalDate day = times.date(row.cell(Field.DATE)).value().orElse(LocalDate.MIN);
                rates.computeIfAbsent(currency(table, row), unknown -> new TreeMap<>())
                        .put(day, rate(table, row, numbers));
            }
        }
        return new RatesFile(own, rates);
    }

    private static Currency currency(Table table, Row row) {
        try {
            return Currency.getInstance(row.text(Field.CURRENCY).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw broken(table, row, "currency", "is not the code of a currency");
        }
    }

    private static BigDecimal rate(Table table, Row row, DecimalParser numbers) {
        return numbers.parse(row.cell(Field.RATE))
                .value()
                .filter(rate -> rate.signum() > 0)
                .orElseThrow(() -> broken(table, row, "rate", "is not a number above zero"));
    }

    private static CommandException broken(Table table, Row row, String column, String reason) {
        return CommandException.usage(table.input().name() + ", line " + row.line() + ": '" + column + "' " + reason);
    }

    @Override
    public Optional<BigDecimal> rate(Currency from, Currency to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        NavigableMap<LocalDate, BigDecimal> known = to.equals(own) ? rates.get(from) : null;
        if (known == null) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, BigDecimal> last = known.floorEntry(day);
        return Optional.of(last == null ? known.firstEntry().getValue() : last.getValue());
    }
}
