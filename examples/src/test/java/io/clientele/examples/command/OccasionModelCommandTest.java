package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code crm clv --model-type bgbb} on the donations to a public radio station of Fader, Hardie and Shang (2010),
 * tables 1 and 5: donors who first gave in 1995, and in which of the six years after it they gave again.
 */
class OccasionModelCommandTest {
    /** Frequency, year of the last donation, and donors. */
    private static final String DONATIONS = """
            0,0,3464
            1,1,1091
            1,2,277
            1,3,129
            1,4,78
            1,5,119
            1,6,129
            2,2,613
            2,3,255
            2,4,155
            2,5,173
            2,6,234
            3,3,322
            3,4,181
            3,5,225
            3,6,357
            4,4,240
            4,5,284
            4,6,512
            5,5,335
            5,6,728
            6,6,1203
            """;

    private Shell shell;

    @BeforeEach
    void donors(@TempDir Path directory) throws IOException {
        shell = new Shell(directory);
        shell.file("donations.csv", donations());
    }

    private static String donations() {
        StringBuilder csv = new StringBuilder("order_id,ordered_at,customer_id,total\n");
        int donor = 10_000;
        for (String line : DONATIONS.lines().toList()) {
            List<Integer> row =
                    List.of(line.split(",")).stream().map(Integer::valueOf).toList();
            for (int i = 0; i < row.get(2); i++) {
                donor++;
                gift(csv, donor, 0);
                for (int year = 1; year < row.get(0); year++) {
                    gift(csv, donor, year);
                }
                if (row.get(0) > 0) {
                    gift(csv, donor, row.get(1));
                }
            }
        }
        return csv.toString();
    }

    private static void gift(StringBuilder csv, int donor, int year) {
        csv.append(String.format(Locale.ROOT, "%d-%d,%d-05-17,d%d,50.00%n", donor, year, 1995 + year, donor));
    }

    @Test
    void givesThePublishedParametersAndDonationsToExpect() throws IOException {
        int exit = shell.crm(
                "clv",
                "--orders",
                "@donations.csv",
                "--as-of",
                "2001-12-31",
                "--model-type",
                "bgbb",
                "--opportunity",
                "year",
                "--horizon-days",
                "1826",
                "--out",
                "@clv.csv",
                "--model",
                "@model.json");

        assertThat(exit).isZero();
        assertThat(shell.err())
                .contains(
                        "bgbb of 11,104 customers, log-likelihood -33225.58, times in years",
                        "alpha  1.203",
                        "beta   0.749",
                        "gamma  0.656",
                        "delta  2.783",
                        "The horizon is 5, the lifetime 3 years");
        assertThat(shell.read("model.json")).contains("\"model\": \"bgbb\"", "\"unit\": \"years\"", "\"spend\": null");
        assertThat(expectedOf("6,6,6")).isEqualTo("3.75");
        assertThat(expectedOf("0,0,6")).isEqualTo("0.07");
        assertThat(expectedOf("1,1,6")).isEqualTo("0.09");
        assertThat(shell.read("clv.csv")).doesNotContain("NaN", "Infinity");
    }

    /** The expected donations of the first donor with some frequency, recency and age, rounded as published. */
    private String expectedOf(String history) throws IOException {
        String line = shell.read("clv.csv")
                .lines()
                .filter(each -> each.substring(each.indexOf(',') + 1).startsWith(history + ","))
                .findFirst()
                .orElseThrow();
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(line.split(",", -1)[7]));
    }

    @Test
    void occasionsAreForItAloneAndToldInASentence() {
        assertThat(shell.crm("clv", "--orders", "@donations.csv", "--opportunity", "year"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--opportunity is for --model-type bgbb");
        assertThat(shell.crm("clv", "--orders", "@donations.csv", "--model-type", "bgbb", "--opportunity", "often"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("'often' is not week, month, year or a number of days");
    }
}
