package io.clientele.examples.command;

import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.write.CustomerSheet;
import io.clientele.exchange.write.ExportFormat;
import io.clientele.exchange.write.ExportReport;
import io.clientele.exchange.write.ExportSettings;
import io.clientele.exchange.write.ProfileColumn;
import io.clientele.filter.Filter;
import io.clientele.profile.CustomerProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm export}: customers, or their orders, as a file. */
@Command(
        name = "export",
        description = "Writes customers, or their orders, as a file.",
        footer = {
            "",
            "Example:",
            "  crm export --orders orders.csv --where \"orders >= 2 and country = LU\" --format seed --out loyal.csv"
        })
final class ExportCommand extends Subcommand {
    private static final String ORDERS = "orders";
    private static final Set<ExportFormat> LISTS = Set.of(ExportFormat.SEED, ExportFormat.CONTACTS);
    private static final Filter CUSTOMERS = Filter.parse("orders >= 1");

    /** For whom the file is. */
    private enum Profile {
        MACHINE,
        SPREADSHEET
    }

    @Mixin
    private CustomerOptions.ReadingAndWriting customers = new CustomerOptions.ReadingAndWriting();

    @Option(
            names = "--where",
            paramLabel = "FILTER",
            description = "Who is in the file (default: everyone; for seed, who has bought).")
    private Optional<String> where = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "seed (default), contacts, orders, mailchimp, brevo, klaviyo, meta, google or print.")
    private String format = ExportFormat.SEED.label();

    @Option(
            names = "--columns",
            paramLabel = "NAMES",
            split = ",",
            description = "The columns of a list, in the place of its own.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--profile", description = "For programs or for spreadsheets: ${COMPLETION-CANDIDATES}.")
    private Profile profile = Profile.MACHINE;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "Whose spreadsheet it is: de asks for semicolons and decimal commas.")
    private Optional<Locale> locale = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        Optional<ExportFormat> known = ExportFormat.named(format);
        if (known.isEmpty() && !format.equals(ORDERS)) {
            throw CommandException.usage("There is no export format '" + format + "': choose one of " + formats());
        }
        boolean choosesColumns = known.filter(LISTS::contains).isPresent();
        if (!columns.isEmpty() && !choosesColumns) {
            throw CommandException.usage("--columns goes with seed and contacts; a file in the format '" + format
                    + "' has the columns that its reader asks for");
        }
        ExportSettings settings = settings();
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        Filter wanted = who(known);
        List<CustomerProfile> members = ShopScores.askedBy(wanted, shop).profiles().stream()
                .filter(wanted.bind(shop.tenant(), shop.asOf()))
                .toList();
        List<ExportReport> report = new ArrayList<>();
        Output.write(
                out,
                terminal,
                stream -> report.add(
                        known.isPresent()
                                ? CustomerSheet.write(members, stream, known.get(), settings)
                                : shop.writeOrders(members, where.isEmpty(), stream, settings.profile())));
        report.get(0).lines().forEach(terminal::notice);
        out.ifPresent(file -> terminal.notice(report.get(0).rows() + " rows in " + file));
    }

    private Filter who(Optional<ExportFormat> written) {
        Filter all = written.equals(Optional.of(ExportFormat.SEED)) ? CUSTOMERS : Filter.everyone();
        return where.map(Where::parse).orElse(all);
    }

    private static String formats() {
        List<String> names = new ArrayList<>();
        List.of(ExportFormat.values()).forEach(format -> names.add(format.label()));
        names.add(ORDERS);
        return String.join(", ", names);
    }

    private ExportSettings settings() {
        return ExportSettings.builder()
                .profile(csvProfile())
                .columns(columns.stream().map(ExportCommand::column).toList())
                .build();
    }

    private CsvProfile csvProfile() {
        return switch (profile) {
            case MACHINE -> CsvProfile.MACHINE;
            case SPREADSHEET -> locale.map(CsvProfile::spreadsheet).orElse(CsvProfile.SPREADSHEET);
        };
    }

    private static ProfileColumn column(String name) {
        return ProfileColumn.named(name.strip())
                .orElseThrow(() -> CommandException.usage("There is no column '" + name + "': choose of "
                        + String.join(
                                ", ",
                                ProfileColumn.all().stream()
                                        .map(ProfileColumn::name)
                                        .toList())));
    }
}
