package io.clientele.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void phonesAreReadAsLibphonenumberReadsThem() throws Exception {
        assertThat(bench("phones", "--phones", "2_000", "--repetitions", "1")).isZero();
    }

    @Test
    void rfmAgreesWithDuckDbOnEveryCustomer() throws Exception {
        int exit = bench("rfm", "--orders", "20_000", "--customers", "3_000", "--repetitions", "1");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Same values, scores and groups for");
    }

    @Test
    void recordsAreMatchedAgainstThoseStored() throws Exception {
        int exit = bench("stored", "--records", "300", "--last", "20");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("280 records in portions", "20 records one by one", "precision 1.0000");
    }

    @Test
    void scoresAreMeasuredOnGeneratedCustomers() throws Exception {
        int exit = bench("scores", "--buyers", "2_000", "--customers", "5_000", "--repetitions", "1");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("bgnbd fitted to 2,000 buyers", "paretonbd fitted", "5,000 customers", "k-means");
    }

    @Test
    void methodsAreHeldAgainstWhatCameAndTheChosenOneByItsLikelyOrdersToo(@TempDir Path directory) throws Exception {
        Path shop = Files.writeString(directory.resolve("shop.csv"), shop());

        assertThat(bench("scores", "--data", shop.toString(), "--as-of", "2026-01-31", "--days", "60"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("600 customers on 2026-01-31, and the 60 days after it", "paretonbd", "chosen: ")
                .containsPattern("likely orders, whole numbers +0\\.\\d{3} +[+-]\\d+\\.\\d%\n$");
    }

    private static String shop() {
        Random random = new Random(7);
        StringBuilder csv = new StringBuilder("order_id,customer_id,ordered_at,currency,total\n");
        for (int customer = 0; customer < 600; customer++) {
            LocalDate day = LocalDate.of(2025, 7, 1).plusDays(random.nextInt(100));
            do {
                csv.append(csv.length() + ",c" + customer + "," + day + ",EUR,20.00\n");
                day = day.plusDays(5 + random.nextInt(90));
            } while (random.nextInt(100) < 60 && day.isBefore(LocalDate.of(2026, 4, 1)));
        }
        return csv.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void whatIsStoredAgreesWithThePeersTables(String database) throws Exception {
        int exit =
                bench("store", "--database", database, "--orders", "1_000", "--customers", "150", "--portion", "250");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Same orders and totals as SQL's for",
                        "crm_order=1000",
                        "2 statements, the tenant's among them");
    }

    @Test
    void totalsOfOrdersAreThoseOfMustang() throws Exception {
        int exit = bench("vat", "--part", "totals", "--orders", "500", "--repetitions", "1");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("of 500 orders: the same totals", "ns a line");
    }

    @Test
    void listsTheBenchmarksWhenAskedForNone() throws Exception {
        assertThat(bench()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("rfm");
    }

    @Test
    void saysWhichOptionIsWrong() throws Exception {
        assertThat(bench("rfm", "--orders", "many")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--orders needs a number from 1, not 'many'");
    }

    private int bench(String... args) throws Exception {
        return Bench.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
