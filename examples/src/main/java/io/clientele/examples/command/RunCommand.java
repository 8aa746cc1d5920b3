package io.clientele.examples.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm run}: the main job on a shop's files. */
@Command(
        name = "run",
        description = "Shop and audience files in; customers, contacts, orders, segments, tasks and a report out.",
        footer = {
            "",
            "Example:",
            "  crm run --orders orders_export.csv --audience subscribed_members_export.csv --zone Europe/Luxembourg --out out"
        })
final class RunCommand extends Subcommand {
    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Mixin
    private TaskOptions tasks = new TaskOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write; files of the same names are replaced.")
    private Path out = Path.of("");

    @Override
    void run(Terminal terminal) {
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        ShopSummary.files(shop, terminal);
        new ShopOutputs(shop, out, terminal).write(tasks.plan(shop));
    }
}
