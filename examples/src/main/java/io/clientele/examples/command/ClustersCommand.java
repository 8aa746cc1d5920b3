package io.clientele.examples.command;

import io.clientele.cluster.ClusterProfile;
import io.clientele.cluster.CustomerClusters;
import io.clientele.cluster.KMeans;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm clusters}: customers who buy alike. */
@Command(
        name = "clusters",
        description = {
            "Parts the customers with a purchase by the days since the last purchase, the number of purchases and what was "
                    + "spent, each as a logarithm and brought to the same scale (k-means). Clusters are numbered by what their "
                    + "customers spent in the median, the most first.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  crm clusters --orders orders.csv --as-of 2026-06-30 --k auto --seed 1 --out clusters.csv"
        })
final class ClustersCommand extends Subcommand {
    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Option(
            names = "--k",
            paramLabel = "N|auto",
            description = "How many clusters, 1 to 100, or auto (default): the clearest number from 2 to 8.")
    private String k = "auto";

    @Option(names = "--seed", paramLabel = "N", description = "Of all that is random (default: 1).")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        OptionalInt number = number();
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CustomerClusters clusters = CustomerClusters.of(shop.snapshot(), number, KMeans.seeded(seed));
        Output.write(out, terminal, stream -> write(clusters, stream));
        terminal.notice(String.format(
                Locale.ROOT, "%d clusters, silhouette %.3f", clusters.clusters().size(), clusters.silhouette()));
        for (ClusterProfile cluster : clusters.clusters()) {
            terminal.notice(String.format(
                    Locale.ROOT,
                    "%3d  %,8d customers  %-32s  median: %d days ago, %d %s, %s; in all %s",
                    cluster.number(),
                    cluster.customers(),
                    cluster.name(),
                    cluster.medianRecencyDays(),
                    cluster.medianOrders(),
                    cluster.medianOrders() == 1 ? "order" : "orders",
                    cluster.medianSpent(),
                    cluster.totalSpent()));
        }
    }

    private OptionalInt number() {
        if (k.equalsIgnoreCase("auto")) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(k);
            if (1 <= number && number <= 100) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below, like a number out of range.
        }
        throw CommandException.usage("--k is a number from 1 to 100, or auto, not '" + k + "'");
    }

    private static void write(CustomerClusters clusters, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            csv.header(List.of("customer", "cluster"));
            for (int row = 0; row < clusters.size(); row++) {
                csv.key(
                                clusters.profile(row).customer(),
                                clusters.profile(row).id().value())
                        .number(clusters.cluster(row))
                        .endRow();
            }
        }
    }
}
