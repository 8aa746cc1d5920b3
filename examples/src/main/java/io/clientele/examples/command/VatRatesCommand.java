package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.rate.RatePeriod;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.rate.VatRates;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat rates}: the rates of a country on a day. */
@Command(
        name = "rates",
        description =
                "The rates of VAT of a country or special territory on a day, with the kinds of goods and services"
                        + " that belong under each, and what of a kind does not. --out adds the sources, by their codes.",
        footer = {"", "Example:", "  crm vat rates --country LU --on 2026-01-01"})
final class VatRatesCommand extends Subcommand {
    private static final List<String> COLUMNS =
            List.of("country", "rank", "rate", "from", "to", "categories", "sources", "confirmation", "note");

    @Option(
            names = "--country",
            required = true,
            paramLabel = "CC",
            description = "A country such as LU, or a territory such as PT-20, AT-JM or XI.")
    private String country = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, such as 2026-01-01.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes a CSV file (default: a table here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        Territory territory = Territories.standard()
                .byCode(country.strip())
                .orElseThrow(() -> CommandException.nothingAccepted(
                        "--country '" + country + "' is no country or territory, such as LU or ES-CN"));
        VatRates rates = VatRates.standard();
        List<RatePeriod> periods = rates.ratesOn(territory, on);
        if (periods.isEmpty()) {
            throw CommandException.nothingAccepted("No rate of " + territory.name() + " (" + territory
                    + ") is known on " + on + ": "
                    + rates.rate(territory, ProductCategory.STANDARD, on).words());
        }
        RateKinds kinds = RateKinds.of(rates.categoriesOn(territory, on));
        if (out.isPresent()) {
            Output.write(out, terminal, stream -> write(territory, periods, kinds, stream));
        } else {
            show(terminal, periods, kinds);
        }
        if (on.isAfter(rates.asOf())) {
            terminal.notice("The table knows the law up to " + rates.asOf() + "; changes since then are missing");
        }
    }

    private static void show(Terminal terminal, List<RatePeriod> periods, RateKinds kinds) {
        terminal.line("%-15s %8s  %-10s  %-12s  %s", "rank", "rate", "from", "confirmed", "categories");
        for (RatePeriod period : periods) {
            String line = String.format(
                    Locale.ROOT,
                    "%-15s %8s  %-10s  %-12s  %s",
                    period.rank().label(),
                    period.rate(),
                    period.validity().from(),
                    period.evidence().confirmation().label(),
                    kinds.names(period));
            terminal.line("%s", line.stripTrailing());
        }
        periods.stream().flatMap(period -> kinds.notes(period).stream()).forEach(note -> terminal.line("%s", note));
    }

    /** What is to be known of the rate, then of each of its kinds of goods. */
    private static String note(RatePeriod period, RateKinds kinds) {
        return Stream.concat(Stream.of(period.evidence().note()), kinds.notes(period).stream())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static void write(Territory territory, List<RatePeriod> periods, RateKinds kinds, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            csv.header(COLUMNS);
            for (RatePeriod period : periods) {
                csv.code(territory.code())
                        .code(period.rank().label())
                        .number(period.rate().percent())
                        .code(period.validity().from().toString())
                        .code(period.validity()
                                .lastDay()
                                .map(LocalDate::toString)
                                .orElse(""))
                        .text(kinds.names(period))
                        .text(String.join(" ", period.evidence().sources()))
                        .code(period.evidence().confirmation().label())
                        .text(note(period, kinds))
                        .endRow();
            }
        }
    }
}
