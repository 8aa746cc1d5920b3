package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private static Path directory;

    private static Shell shell;

    @BeforeAll
    static void theDemoHasRun() {
        shell = new Shell(directory);
        assertThat(shell.crm("demo", "--out", "@demo")).as(shell.err()).isZero();
    }

    @Test
    void everyFileOfTheMainJobIsThere() {
        assertThat(Stream.of(
                        "report.html",
                        "customers.csv",
                        "contacts.csv",
                        "orders.csv",
                        "tasks.csv",
                        "rejected.csv",
                        "segments/vip.csv",
                        "segments/dormant.csv",
                        "segments/new.csv",
                        "segments/country-lu.csv",
                        "segments/holiday-2025.csv",
                        "segments/rfm-champions.csv",
                        "files/woocommerce-orders.json"))
                .allSatisfy(name -> assertThat(shell.path("demo/" + name)).isNotEmptyFile());
    }

    @Test
    void theBrokenRowsOfTheSampleAreRejectedWithTheirReasonAndNoOthers() throws IOException {
        assertThat(lines("rejected.csv").stream().skip(1))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line).matches("[a-z-]+\\.(csv|json),\\d+,[^,]+,.+"));
    }

    @Test
    void aboutFifteenHundredPeopleAreFound() throws IOException {
        assertThat(lines("contacts.csv")).hasSizeBetween(1_500, 2_000);
        assertThat(lines("customers.csv")).hasSizeBetween(1_200, 1_500);
    }

    @Test
    void theAddressThatTheMarketplaceSharesIsNobodys() throws IOException {
        assertThat(Files.readString(shell.path("demo/files/marketplace-shipments.json")))
                .contains("orders@marketplace-relay.example");
        assertThat(lines("contacts.csv")).noneMatch(line -> line.contains("orders@marketplace-relay.example"));
    }

    @Test
    void theSameBytesComeOutAgain() throws IOException {
        assertThat(shell.crm("demo", "--out", "@again")).isZero();

        for (String name : List.of("report.html", "customers.csv", "contacts.csv", "orders.csv", "tasks.csv")) {
            assertThat(shell.path("again/" + name)).as(name).hasSameBinaryContentAs(shell.path("demo/" + name));
        }
    }

    @Test
    void nothingComesIntoTheReportFromElsewhere() throws IOException {
        assertThat(Files.readString(shell.path("demo/report.html")))
                .contains("Maison Lëtz")
                .doesNotContain("<script", "src=\"http", "href=\"http", "@import", "url(http");
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(shell.path("demo/" + name));
    }
}
