package io.clientele.examples.command;

import io.clientele.examples.sample.SampleFile;
import io.clientele.examples.sample.SampleShop;
import io.clientele.exchange.Formats;
import io.clientele.exchange.mapping.OrderMapping;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.text.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm demo}: the main job on the sample shop. */
@Command(
        name = "demo",
        description =
                "The main job on the sample shop that comes with the command: about 1,500 people and three years of orders.",
        footer = {"", "Example:", "  crm demo --out demo"})
final class DemoCommand extends Subcommand {
    private static final String MAPPED = "marketplace-shipments.json";
    private static final String MAPPING = "marketplace-mapping.json";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write (default: demo); the shop's own files come into its directory files.")
    private Path out = Path.of("demo");

    @Override
    void run(Terminal terminal) {
        Path files = out.resolve("files");
        SampleShop sample = SampleShop.standard();
        try {
            sample.write(files);
        } catch (IOException refused) {
            throw CommandException.nothingAccepted(
                    files + " cannot be written: check that it is a directory, may be written to and is not full");
        }
        LoadedShop shop = ShopLoader.load(request(sample, files), terminal);
        ShopSummary.files(shop, terminal);
        new ShopOutputs(shop, out, terminal).write(TaskOptions.backfilled(shop));
        terminal.line("");
        terminal.line(
                "Open %s in a browser. What the shop's systems exported is in %s.", out.resolve("report.html"), files);
    }

    private static ShopRequest request(SampleShop sample, Path directory) {
        List<ShopRequest.ShopFile> files = sample.files().stream()
                .filter(file -> file.kind() != SampleFile.Kind.MAPPING)
                .map(file -> new ShopRequest.ShopFile(
                        Input.of(directory.resolve(file.name())),
                        formats(file, directory),
                        file.kind() == SampleFile.Kind.AUDIENCE))
                .toList();
        return new ShopRequest(
                Store.MEMORY,
                "Maison Lëtz",
                files,
                ZoneId.of("Europe/Luxembourg"),
                Optional.of(Currency.getInstance("EUR")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static List<FileFormat> formats(SampleFile file, Path directory) {
        return file.name().equals(MAPPED)
                ? List.of(OrderMapping.read(Input.of(directory.resolve(MAPPING))))
                : Formats.all();
    }
}
