package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.money.Money;
import io.clientele.rfm.CustomerRfm;
import io.clientele.rfm.RfmGrid;
import io.clientele.rfm.RfmGroupTotals;
import io.clientele.rfm.RfmMeasure;
import io.clientele.rfm.RfmScore;
import io.clientele.rfm.RfmSettings;
import io.clientele.rfm.RfmTies;
import io.clientele.rfm.ScoredCustomer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm rfm}: recency, frequency and monetary value of every customer, scores and group. */
@Command(
        name = "rfm",
        description =
                "Recency, frequency and monetary value of every customer with a purchase, their scores and group.",
        footer = {"", "Example:", "  crm rfm --orders orders.csv --as-of 2026-06-30 --out rfm.csv"})
final class RfmCommand extends Subcommand {
    private static final List<String> COLUMNS =
            List.of("customer", "recency_days", "frequency", "monetary", "r", "f", "m", "group");

    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Option(
            names = "--ties",
            description = "Equal values get equal scores (together, the default), or groups are equally large (ntile).")
    private RfmTies ties = RfmTies.TOGETHER;

    @Option(
            names = "--grid",
            paramLabel = "GRID",
            description =
                    "The groups: ten (default), eleven (as Putler's), six (as Klaviyo's, on its three scores), intervals "
                            + "(as in R's rfm, on its five bins), or a FILE with the line recency,frequency,monetary,group and one "
                            + "rule a line, such as 1-2,5,1-5,can't lose; the first that matches wins.")
    private String grid = "ten";

    @Option(
            names = "--measure",
            description = "Monetary is all that was spent (total, the default) or the mean of a purchase (mean).")
    private RfmMeasure measure = RfmMeasure.TOTAL;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CustomerRfm rfm = CustomerRfm.of(shop.snapshot(), settings(shop).withMeasure(measure));
        Output.write(out, terminal, stream -> write(rfm, stream));
        for (RfmGroupTotals group : rfm.table().groupTotals()) {
            terminal.notice(String.format(
                    Locale.ROOT, "%-20s %7d customers", group.group().name(), group.customers()));
        }
    }

    private RfmSettings settings(LoadedShop shop) {
        RfmSettings quintiles = RfmSettings.asOf(shop.asOf()).withQuintiles(ties);
        return switch (grid.toLowerCase(Locale.ROOT)) {
            case "ten" -> quintiles;
            case "eleven" -> quintiles.withGrid(RfmGrid.elevenGroups());
            case "six" -> RfmSettings.threeLevels(shop.asOf());
            case "intervals" ->
                RfmSettings.intervals(
                        shop.asOf(),
                        Money.of(BigDecimal.ONE, shop.tenant().currency()).minorUnits());
            default -> quintiles.withGrid(gridOf(Path.of(grid)));
        };
    }

    private static RfmGrid gridOf(Path file) {
        try {
            return RfmGrid.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw CommandException.usage(
                    "--grid is ten, eleven, six, intervals or a file, and there is no file " + file);
        } catch (IllegalArgumentException wrong) {
            throw CommandException.usage("--grid: " + wrong.getMessage());
        }
    }

    private static void write(CustomerRfm rfm, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            csv.header(COLUMNS);
            for (ScoredCustomer scored : rfm.customers()) {
                RfmScore score = scored.score();
                csv.key(scored.customer(), scored.profile().id().value())
                        .number(score.recencyDays())
                        .number(score.frequency())
                        .number(scored.monetary().amount())
                        .number(score.r())
                        .number(score.f())
                        .number(score.m())
                        .code(score.group().name())
                        .endRow();
            }
        }
    }
}
