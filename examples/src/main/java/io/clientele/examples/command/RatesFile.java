package io.clientele.examples.command;

import io.clientele.examples.command.DatedRates.Dated;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalParser;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.TimeParser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A CSV file of exchange rates: {@code currency}, {@code rate} and perhaps {@code date}. The rate says what one unit of
 * the currency is worth; where sums are in euro, {@code per_euro} may stand in its place, which is the other direction.
 * Not thread-safe.
 */
final class RatesFile {
    private enum Field {
        CURRENCY,
        RATE,
        PER_EURO,
        DATE
    }

    private final Table table;
    private final Selection selection;
    private final RateDirection direction;
    private final Field valued;
    private final DecimalParser numbers;
    private final TimeParser times = new TimeParser(ZoneOffset.UTC, DateOrder.DAY_FIRST);

    private RatesFile(Table table, Selection selection, RateDirection direction) {
        this.table = table;
        this.selection = selection;
        this.direction = direction;
        this.valued = direction.isPerEuro() ? Field.PER_EURO : Field.RATE;
        this.numbers = new DecimalParser(DecimalStyle.of(table, selection.column(valued)));
    }

    /**
     * The rates of a file, by which other currencies are converted into one's own.
     *
     * @throws CommandException if it has no such columns, or a row that is none
     */
    static DatedRates read(Input input, Currency own) {
        Table table = Table.open(input);
        Selection selection = Selection.byName(
                table.header(), List.of(List.of("currency"), List.of("rate"), List.of("per_euro"), List.of("date")));
        RateDirection direction = RateDirection.of(
                        own,
                        selection.has(Field.CURRENCY) && selection.has(Field.RATE),
                        selection.has(Field.CURRENCY) && selection.has(Field.PER_EURO))
                .orElseThrow(() -> CommandException.usage(input.name() + " " + RateDirection.wanted(own)));
        return new RatesFile(table, selection, direction).rates(own);
    }

    private DatedRates rates(Currency own) {
        DatedRates.Gathered gathered = new DatedRates.Gathered();
        try (Rows rows = table.rows(selection, problem -> {
            throw CommandException.usage(table.input().name() + ", " + problem.sentence());
        })) {
            while (rows.next()) {
                Row row = rows.row();
                Currency currency = currency(row);
                gathered.add(currency, new Dated(day(row), rate(row, currency)));
            }
        }
        return gathered.in(own);
    }

    private Currency currency(Row row) {
        try {
            return Currency.getInstance(row.text(Field.CURRENCY).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw broken(row, Field.CURRENCY, "is not the code of a currency");
        }
    }

    private Optional<LocalDate> day(Row row) {
        Parsed<LocalDate> day = times.date(row.cell(Field.DATE));
        if (day.refusal().isPresent()) {
            throw broken(row, Field.DATE, "is not a day, such as 2026-03-31");
        }
        return day.value();
    }

    private BigDecimal rate(Row row, Currency currency) {
        BigDecimal given = numbers.parse(row.cell(valued))
                .value()
                .filter(number -> number.signum() > 0)
                .orElseThrow(() -> broken(row, valued, "is not a number above zero"));
        direction.problem(currency, given).ifPresent(problem -> {
            throw broken(row, valued, problem);
        });
        return direction.rate(given);
    }

    private CommandException broken(Row row, Field field, String reason) {
        return CommandException.usage(table.input().name() + ", line " + row.line() + ": '"
                + field.name().toLowerCase(Locale.ROOT) + "' " + reason);
    }
}
