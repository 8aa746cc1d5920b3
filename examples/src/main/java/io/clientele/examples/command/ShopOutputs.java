package io.clientele.examples.command;

import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.report.GroupMovement;
import io.clientele.exchange.report.HtmlReport;
import io.clientele.exchange.report.ReportData;
import io.clientele.exchange.report.SegmentLine;
import io.clientele.exchange.report.TaskLine;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.write.CustomerSheet;
import io.clientele.exchange.write.ExportFormat;
import io.clientele.exchange.write.ExportSettings;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.PurchaseColumns;
import io.clientele.rfm.Rfm;
import io.clientele.rfm.RfmColumns;
import io.clientele.rfm.RfmMigration;
import io.clientele.rfm.RfmSettings;
import io.clientele.rfm.RfmTable;
import io.clientele.segment.Segment;
import io.clientele.segment.SegmentInsight;
import io.clientele.task.Task;
import io.clientele.task.TaskPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Everything that the main job writes into a directory. */
final class ShopOutputs {
    private final LoadedShop shop;
    private final Path directory;
    private final Terminal terminal;

    ShopOutputs(LoadedShop shop, Path directory, Terminal terminal) {
        this.shop = shop;
        this.directory = directory;
        this.terminal = terminal;
    }

    /** Makes the tasks of a plan, writes all files, and says what is in them. */
    void write(TaskPlan plan) {
        ScoredShop scored = ScoredShop.of(shop);
        ProfileSnapshot snapshot = scored.snapshot();
        ShopSummary.people(shop, snapshot, terminal);
        customers("customers.csv", customersOf(snapshot), ExportFormat.SEED);
        customers("contacts.csv", snapshot.profiles(), ExportFormat.CONTACTS);
        toFile("orders.csv", out -> shop.writeOrders(snapshot.profiles(), true, out, CsvProfile.MACHINE));
        for (Segment segment : scored.segments()) {
            customers("segments/" + segment.name() + ".csv", segment.members(snapshot), ExportFormat.SEED);
        }
        ShopTasks tasks = new ShopTasks(shop);
        String made = tasks.generate(plan).words();
        List<Task> all = tasks.all();
        toFile("tasks.csv", out -> tasks.write(all, out, CsvProfile.MACHINE));
        toFile("rejected.csv", this::rejections);
        toFile("report.html", out -> HtmlReport.write(report(scored, all), out));
        terminal.line("%s segments; tasks: %s", scored.segments().size(), made);
        terminal.line(
                "Written to %s: report.html, customers.csv, contacts.csv, orders.csv, segments, tasks.csv, rejected.csv",
                directory);
    }

    private static List<CustomerProfile> customersOf(ProfileSnapshot snapshot) {
        return snapshot.profiles().stream().filter(CustomerProfile::isCustomer).toList();
    }

    private void customers(String name, List<CustomerProfile> people, ExportFormat format) {
        toFile(name, out -> CustomerSheet.write(people, out, format, ExportSettings.standard()));
    }

    private void rejections(OutputStream out) {
        try (CsvOut csv = new CsvOut(out, CsvProfile.MACHINE)) {
            csv.header(List.of("file", "line", "column", "reason"));
            for (Rejection rejection : shop.rejections()) {
                csv.text(rejection.file())
                        .number(rejection.line())
                        .text(rejection.column())
                        .code(rejection.reason())
                        .endRow();
            }
        }
    }

    /** The groups of a quarter ago beside those of today. */
    private static GroupMovement movement(ScoredShop scored) {
        ProfileSnapshot snapshot = scored.snapshot();
        LocalDate since = snapshot.asOf().minusMonths(3);
        PurchaseColumns columns = PurchaseColumns.of(snapshot);
        RfmTable before = Rfm.score(
                RfmColumns.of(columns.customers(), columns.customer(), columns.epochDay(), columns.amountMinor()),
                RfmSettings.asOf(since));
        return new GroupMovement(
                since, RfmMigration.between(before, scored.rfm().table()));
    }

    private static ReportData report(ScoredShop scored, List<Task> tasks) {
        ReportData.Builder data = ReportData.builder()
                .snapshot(scored.snapshot())
                .rfm(scored.rfm().table())
                .churn(scored.scores().churn())
                .clusters(scored.scores().clusters())
                .movement(movement(scored));
        scored.segments().stream()
                .map(segment -> SegmentInsight.of(segment, scored.snapshot()))
                .forEach(insight -> data.addSegments(
                        new SegmentLine(insight.segment().title(), insight.members(), insight.revenue())));
        tasks.stream()
                .filter(Task::isPending)
                .forEach(task -> data.addTasks(new TaskLine(
                        task.due(),
                        task.contact(),
                        task.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        task.evidence())));
        return data.build();
    }

    /** Writes into a stream that may refuse. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void toFile(String name, Writing writing) {
        Output.toFile(directory.resolve(name), out -> {
            try {
                writing.to(out);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }
}
