package io.clientele.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Order lines from a file to finished profiles in memory, beside FastCSV reading every field of the same file and doing
 * nothing with it.
 *
 * <p>Before anything is timed the profiles are compared with what DuckDB finds in the file.
 */
final class ImportBenchmark implements Benchmark {
    private static final int WARM_UPS = 3;
    private static final Tenant SHOP = Tenant.builder()
            .id(TenantId.of("shop"))
            .name("Shop")
            .currency(Currency.getInstance("EUR"))
            .build();

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "order lines to profiles, beside FastCSV reading the fields (--lines, --orders, --customers, --repetitions)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        Path path = Files.createTempFile("order-lines", ".csv");
        try {
            OrderLinesFile file = OrderLinesFile.generate(
                    path,
                    options.number("lines", 1_000_000),
                    options.number("orders", 250_000),
                    options.number("customers", 50_000),
                    42);
            out.printf(
                    "Import of %,d lines of %,d orders of %,d customers, %.1f MB, in a heap of %,d MB%n",
                    file.lines(),
                    file.orders(),
                    file.customers(),
                    Files.size(path) / 1e6,
                    Runtime.getRuntime().maxMemory() >> 20);
            compare(file, out);
            measure(file, options.number("repetitions", 7), out);
        } finally {
            Files.delete(path);
        }
    }

    private static void measure(OrderLinesFile file, int repetitions, PrintStream out) throws IOException {
        Timings fastCsv = new Timings("FastCSV, fields only", repetitions);
        Timings ours = new Timings("Clientele, profiles", repetitions);
        long characters = 0;
        for (int i = -WARM_UPS; i < repetitions; i++) {
            int slot = Math.max(0, i);
            System.gc(); // Each begins with a heap of its own: what the one before left behind is not its burden.
            long start = System.nanoTime();
            characters += readFields(file.path());
            fastCsv.set(slot, System.nanoTime() - start);
            System.gc();
            long begin = System.nanoTime();
            characters += profiles(file).profiles().size();
            ours.set(slot, System.nanoTime() - begin);
        }
        fastCsv.print(out, "FastCSV", fastCsv);
        ours.print(out, "FastCSV", fastCsv);
        out.printf("(%,d characters and profiles seen)%n", characters);
    }

    private static long readFields(Path path) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(path)) {
            for (CsvRecord row : rows) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    characters += row.getField(i).length();
                }
            }
        }
        return characters;
    }

    private static ProfileSnapshot profiles(OrderLinesFile file) {
        InMemoryStorage storage = new InMemoryStorage();
        Intake intake = new Intake(storage, SHOP, new EmailIdentity(), InstantSource.system());
        ReadSettings settings = ReadSettings.builder().currency(SHOP.currency()).build();
        ExecutorService stores = Executors.newSingleThreadExecutor();
        try {
            new FileImport(intake, settings, rejection -> {
                        throw new IllegalStateException(rejection.sentence());
                    })
                    .storingOn(stores)
                    .read(
                            Input.of(file.path()),
                            List.of(Formats.named("generic").orElseThrow()));
        } finally {
            stores.shutdown();
        }
        return storage.inTransaction(
                SHOP.id(),
                work -> ProfileSnapshot.of(
                        new ProfileReader(work, SHOP, ProfileRules.standard(), OrderLinesFile.LAST_DAY)));
    }

    /** Purchases, total and last day of every customer, as DuckDB finds them in the file. */
    private static void compare(OrderLinesFile file, PrintStream out) throws SQLException {
        Map<String, CustomerProfile> profiles = profiles(file).profiles().stream()
                .collect(Collectors.toMap(CustomerProfile::customer, Function.identity()));
        int same = 0;
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery("""
                        WITH orders AS (
                            SELECT order_id, any_value(customer_id) AS customer, min(ordered_at) AS placed,
                                   sum(line_quantity * line_price) AS total, any_value(status) AS status
                            FROM read_csv('%s', types = {'line_price': 'DECIMAL(12, 2)', 'customer_id': 'VARCHAR'})
                            GROUP BY order_id)
                        SELECT customer, count(*) FILTER (WHERE total > 0), sum(total), CAST(max(placed) FILTER (WHERE total > 0) AS DATE)
                        FROM orders WHERE status <> 'cancelled' GROUP BY customer
                        """.formatted(file.path()))) {
            while (rows.next()) {
                check(profiles.get(rows.getString(1)), rows);
                same++;
            }
        }
        out.printf("Same purchases, totals and last days as DuckDB's for %,d customers%n", same);
    }

    private static void check(@Nullable CustomerProfile profile, ResultSet row) throws SQLException {
        boolean same = profile != null
                && profile.orders() == row.getInt(2)
                && profile.totalSpent().amount().compareTo(row.getBigDecimal(3)) == 0
                && profile.lastOrder().equals(Optional.ofNullable(row.getObject(4, LocalDate.class)));
        if (!same) {
            throw new IllegalStateException("Customer " + row.getString(1) + " differs from DuckDB's");
        }
    }
}
