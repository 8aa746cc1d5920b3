package io.clientele.examples.command;

import io.clientele.examples.command.ShopRequest.ShopFile;
import io.clientele.exchange.Formats;
import io.clientele.exchange.mapping.OrderMapping;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.text.Input;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options of every subcommand that reads customers. How the format of the orders is named is said by two kinds of
 * them.
 */
abstract class CustomerOptions {

    @Option(
            names = "--orders",
            paramLabel = "FILE",
            description = "Orders or customers of a shop: CSV, JSON or a ZIP of them. May be given several times.")
    private List<Path> orders = new ArrayList<>();

    @Option(
            names = "--audience",
            paramLabel = "FILE",
            description = "An audience of Mailchimp, Brevo or Klaviyo. May be given several times.")
    private List<Path> audiences = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "THEIRS=OURS",
            description = "Names a column of a generic CSV: --map \"Invoice=order_id\". May be given several times.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Describes the orders of any other CSV or JSON file; see the README.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The system that the orders come from (default: that of their format).")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = "memory",
            description =
                    "Where customers are kept: memory (default, for the time of the command), or the address of a database, "
                            + "such as jdbc:h2:file:./shop; then files are optional.")
    private String store = "memory";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The last day that is looked at, inclusive (default: the day of the last order).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--shop", paramLabel = "NAME", description = "The shop's name, for the report (default: Shop).")
    private String shop = "Shop";

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone of the shop's days (default: UTC).")
    private ZoneId zone = ZoneOffset.UTC;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description =
                    "The shop's currency, and that of files without one (default: that of most orders, else EUR).")
    private Optional<Currency> currency = Optional.empty();

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description =
                    "What one unit of another currency is worth in the shop's: CSV with currency, rate and perhaps"
                            + " date; for a shop in euro it may have per_euro, units for one euro, in the place of rate.")
    private Optional<Path> rates = Optional.empty();

    /** What these options ask for. */
    ShopRequest request() {
        if (store.equals(Store.MEMORY) && orders.isEmpty() && audiences.isEmpty()) {
            throw CommandException.usage(
                    "Name at least one file with --orders or --audience, or a --store that has some");
        }
        if (source.filter(name -> name.isBlank() || name.length() > 100).isPresent()) {
            throw CommandException.usage("--source is a name of 1 to 100 characters");
        }
        List<FileFormat> formats = orderFormats();
        List<ShopFile> files = new ArrayList<>();
        orders.forEach(file -> files.add(new ShopFile(Input.of(file), formats, false)));
        audiences.forEach(file -> files.add(new ShopFile(Input.of(file), Formats.all(), true)));
        return new ShopRequest(store, shop, files, zone, currency, rates, asOf, source, columns);
    }

    private List<FileFormat> orderFormats() {
        if (mapping.isPresent()) {
            return List.of(OrderMapping.read(Input.of(mapping.get())));
        }
        if (format().equals("auto")) {
            return columns.isEmpty() ? Formats.all() : List.of(named("generic"));
        }
        return List.of(named(format()));
    }

    private static FileFormat named(String name) {
        return Formats.named(name)
                .orElseThrow(() -> CommandException.usage(
                        "There is no format '" + name + "': choose one of " + String.join(", ", new FormatNames())));
    }

    /** How the orders are read; {@code auto} by their columns. */
    abstract String format();

    /** Where {@code --format} is free to mean that. */
    static final class Reading extends CustomerOptions {
        @Option(
                names = "--format",
                paramLabel = "NAME",
                description = "How to read the orders: ${COMPLETION-CANDIDATES} (default: auto, by their columns).",
                completionCandidates = FormatNames.class)
        private String format = "auto";

        @Override
        String format() {
            return format;
        }
    }

    /** Where {@code --format} names the format of what is written. */
    static final class ReadingAndWriting extends CustomerOptions {
        @Option(
                names = "--orders-format",
                paramLabel = "NAME",
                description = "How to read the orders: ${COMPLETION-CANDIDATES} (default: auto, by their columns).",
                completionCandidates = FormatNames.class)
        private String format = "auto";

        @Override
        String format() {
            return format;
        }
    }

    Map<String, String> columns() {
        return columns;
    }

    Optional<Path> mapping() {
        return mapping;
    }

    Optional<String> source() {
        return source;
    }

    String store() {
        return store;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    ZoneId zone() {
        return zone;
    }

    Optional<Currency> currency() {
        return currency;
    }

    Optional<Path> rates() {
        return rates;
    }
}
