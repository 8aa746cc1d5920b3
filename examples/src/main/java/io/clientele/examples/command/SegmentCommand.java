package io.clientele.examples.command;

import io.clientele.exchange.write.CustomerSheet;
import io.clientele.exchange.write.ExportFormat;
import io.clientele.exchange.write.ExportSettings;
import io.clientele.exchange.write.ProfileColumn;
import io.clientele.filter.CompiledFilter;
import io.clientele.filter.Filter;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.segment.MembershipInsight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm segment}: the members of a filter, or why somebody is one. */
@Command(
        name = "segment",
        description = "Lists the members of a filter, or says why somebody is one or is not.",
        footer = {
            "",
            "Examples:",
            "  crm segment --orders orders.csv --where \"orders >= 5 and last_order < -90d\"",
            "  crm segment --orders orders.csv --where \"status = lapsed\" --explain ann@post.example"
        })
final class SegmentCommand extends Subcommand {
    private static final ExportSettings COLUMNS = ExportSettings.builder()
            .columns(Stream.of("customer", "email")
                    .map(name -> ProfileColumn.named(name).orElseThrow())
                    .toList())
            .build();

    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Option(names = "--where", required = true, paramLabel = "FILTER", description = "Who is a member.")
    private String where = "";

    @Option(
            names = "--explain",
            paramLabel = "CUSTOMER",
            description = "A customer id, e-mail address or contact id: says why the filter holds or does not.")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write customer,email (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        Filter members = Where.parse(where);
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CompiledFilter filter = members.bind(shop.tenant(), shop.asOf());
        ProfileSnapshot snapshot = ShopScores.askedBy(members, shop);
        List<CustomerProfile> profiles = snapshot.profiles();
        if (explain.isPresent()) {
            terminal.line(
                    "%s",
                    String.join(
                            "\n",
                            filter.explain(Customers.find(explain.get(), profiles))
                                    .lines()));
            return;
        }
        List<CustomerProfile> found = profiles.stream().filter(filter).toList();
        Output.write(out, terminal, stream -> CustomerSheet.write(found, stream, ExportFormat.SEED, COLUMNS));
        terminal.notice(found.size() + " of " + profiles.size() + " contacts");
        InsightLines.of(MembershipInsight.of(found, snapshot)).forEach(terminal::notice);
    }
}
