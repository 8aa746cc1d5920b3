package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.rfm.CustomerRfm;
import io.clientele.rfm.RfmGroupTotals;
import io.clientele.rfm.RfmScore;
import io.clientele.rfm.RfmSettings;
import io.clientele.rfm.RfmTies;
import io.clientele.rfm.ScoredCustomer;
import java.io.OutputStream;
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

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CustomerRfm rfm =
                CustomerRfm.of(shop.snapshot(), RfmSettings.asOf(shop.asOf()).withQuintiles(ties));
        Output.write(out, terminal, stream -> write(rfm, stream));
        for (RfmGroupTotals group : rfm.table().groupTotals()) {
            terminal.notice(String.format(
                    Locale.ROOT, "%-20s %7d customers", group.group().name(), group.customers()));
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
