package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandsTest {
    private static final int CUSTOMERS = 700;

    private Shell shell;

    @BeforeEach
    void aShop(@TempDir Path directory) throws IOException {
        shell = new Shell(directory);
        shell.file("orders.csv", orders());
        shell.file("few.csv", """
                order_id,ordered_at,customer_id,total
                1,2026-01-05,c1,40.00
                2,2026-03-01,c1,60.50
                3,2026-06-20,c2,12.00
                """);
    }

    /** Some buy every few weeks, others once; one in three of those who come back stays away after half a year. */
    private static String orders() {
        Random random = new Random(5);
        StringBuilder csv = new StringBuilder("order_id,ordered_at,customer_id,total\n");
        int order = 0;
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            LocalDate day = LocalDate.of(2025, 7, 1).plusDays(random.nextInt(120));
            LocalDate last = random.nextInt(3) == 0 ? LocalDate.of(2026, 1, 15) : LocalDate.of(2026, 6, 30);
            int rhythm = 15 + random.nextInt(60);
            boolean comesBack = random.nextInt(100) < 45;
            double spends = 10 + random.nextInt(50);
            do {
                csv.append(order++)
                        .append(',')
                        .append(day)
                        .append(",c")
                        .append(1_000 + customer)
                        .append(',')
                        .append(spends + random.nextInt(20))
                        .append('\n');
                day = day.plusDays(1 + (long) (-Math.log(1 - random.nextDouble()) * rhythm));
            } while (comesBack && !day.isAfter(last));
        }
        return csv.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clv", "churn", "clusters", "recommend"})
    void everySubcommandHasAHelpWithAnExample(String subcommand) {
        assertThat(shell.crm(subcommand, "--help")).isZero();
        assertThat(shell.out()).contains("Example", "crm " + subcommand, "purchase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bgnbd", "mbgnbd", "mbgcnbdk", "paretonbd"})
    void lifetimeValuesOfEveryCustomer(String model) throws IOException {
        int exit = shell.crm(
                "clv",
                "--orders",
                "@orders.csv",
                "--as-of",
                "2026-06-30",
                "--model-type",
                model,
                "--out",
                "@clv.csv",
                "--model",
                "@model.json");

        assertThat(exit).isZero();
        assertThat(shell.read("clv.csv"))
                .startsWith("customer,frequency,recency,age,mean_value,p_alive,p_order,expected_orders,expected_spend,"
                        + "next_order,lifetime_value\nc1000,")
                .doesNotContain("NaN", "Infinity", "E-");
        assertThat(shell.read("clv.csv").lines()).hasSize(CUSTOMERS + 1);
        assertThat(shell.read("model.json"))
                .contains("\"model\": \"" + model + "\"", "\"unit\": \"days\"", "\"customers\": 700", "\"q\": ");
    }

    @Test
    void whatCameInTheLastPartChoosesTheModel() {
        assertThat(shell.crm("clv", "--orders", "@orders.csv", "--model-type", "auto", "--horizon-days", "60"))
                .isZero();
        assertThat(shell.err())
                .contains("Models by the logarithm of the probability", "bgnbd ", "paretonbd ", "mbgcnbdk ", "(k = ");
    }

    @Test
    void theSameOrdersGiveTheSameBytes() throws IOException {
        shell.crm("clv", "--orders", "@orders.csv", "--out", "@one.csv");
        shell.crm("clv", "--orders", "@orders.csv", "--out", "@two.csv");

        assertThat(shell.path("two.csv")).hasSameBinaryContentAs(shell.path("one.csv"));
    }

    @Test
    void aShopWithTooFewBuyersIsToldSo() {
        assertThat(shell.crm("clv", "--orders", "@few.csv", "--out", "@none.csv"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("There are 2 customers with a purchase; a model needs 500", "crm churn");
        assertThat(shell.path("none.csv")).doesNotExist();
    }

    @Test
    void aWrongHorizonIsToldInASentence() {
        assertThat(shell.crm("clv", "--orders", "@few.csv", "--horizon-days", "0"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--horizon-days").doesNotContain("Exception");
        assertThat(shell.crm("clv", "--orders", "@few.csv", "--model-type", "magic"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("'magic' is not bgnbd");
    }

    @Test
    void churnRiskWithTheTableOfHowGoodItIs() throws IOException {
        int exit = shell.crm(
                "churn", "--orders", "@orders.csv", "--as-of", "2026-06-30", "--reasons", "--out", "@churn.csv");

        assertThat(exit).isZero();
        assertThat(shell.read("churn.csv"))
                .startsWith("customer,p_return,expected_orders,risk,band,reasons\nc1000,0.")
                .contains(",high,", ",low,", "ordered last ")
                .doesNotContain("NaN");
        assertThat(shell.read("churn.csv").lines()).hasSize(CUSTOMERS + 1);
        assertThat(shell.err()).contains("Tried on the last 90 days", "Chosen: ", "risk high");
    }

    @Test
    void likelyOrdersAreAColumnAtTheEndThatAddsUpToTheExpectedOnes() throws IOException {
        assertThat(shell.crm("churn", "--orders", "@orders.csv", "--as-of", "2026-06-30", "--out", "@plain.csv"))
                .isZero();
        assertThat(shell.crm(
                        "churn",
                        "--orders",
                        "@orders.csv",
                        "--as-of",
                        "2026-06-30",
                        "--likely-orders",
                        "--out",
                        "@likely.csv"))
                .isZero();

        List<String[]> rows = shell.read("likely.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertThat(shell.read("plain.csv")).startsWith("customer,p_return,expected_orders,risk,band\n");
        assertThat(shell.read("likely.csv"))
                .startsWith("customer,p_return,expected_orders,risk,band,likely_orders\nc1000,0.");
        assertThat(rows.stream().mapToInt(row -> Integer.parseInt(row[5])).sum())
                .isEqualTo((int) Math.round(rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row[2]))
                        .sum()))
                .isPositive();
    }

    @Test
    void likelyOrdersAreMissingWhereRulesGiveTheBands() {
        assertThat(shell.crm("churn", "--orders", "@few.csv", "--as-of", "2026-09-15", "--reasons", "--likely-orders"))
                .isZero();
        assertThat(shell.out())
                .startsWith("customer,p_return,expected_orders,risk,band,reasons,likely_orders\n")
                .containsPattern("c1,,,,high,\".*\",\n");
    }

    @Test
    void whoWillLikelyOrderIsASegment() {
        assertThat(shell.crm("segment", "--orders", "@orders.csv", "--where", "likely_orders >= 2"))
                .isZero();
        assertThat(shell.out()).startsWith("customer,email\nc1");
        assertThat(shell.crm("segment", "--orders", "@few.csv", "--where", "likely_orders >= 0"))
                .isZero();
        assertThat(shell.out()).isEqualTo("customer,email\n");
    }

    @Test
    void rulesGiveTheBandsOfAShopWithFewBuyers() {
        assertThat(shell.crm("churn", "--orders", "@few.csv", "--as-of", "2026-09-15", "--reasons"))
                .isZero();
        assertThat(shell.out())
                .startsWith("customer,p_return,expected_orders,risk,band,reasons\n")
                .contains("c1,,,,high,\"No order for 198 days; ")
                .contains("c2,,,,medium,")
                .doesNotContain("NaN");
        assertThat(shell.err()).contains("There are 2 customers with a purchase; a model needs 500: bands by rules");
    }

    @Test
    void whoseAddressLooksLikeAFormulaIsNamedByTheContact() throws IOException {
        shell.file("formula.csv", """
                order_id,ordered_at,email,total
                1,2026-01-05,-anne@shop.example,40.00
                """);

        for (String subcommand : List.of("rfm", "churn", "clusters")) {
            assertThat(shell.crm(subcommand, "--orders", "@formula.csv", "--out", "@out.csv"))
                    .isZero();
            assertThat(shell.read("out.csv").lines().skip(1))
                    .singleElement()
                    .asString()
                    .doesNotContain("anne")
                    .doesNotStartWith(",");
        }
    }

    @Test
    void clustersAreTheSameForTheSameSeed() throws IOException {
        shell.crm("clusters", "--orders", "@orders.csv", "--k", "4", "--seed", "3", "--out", "@one.csv");
        assertThat(shell.crm("clusters", "--orders", "@orders.csv", "--k", "4", "--seed", "3", "--out", "@two.csv"))
                .isZero();

        assertThat(shell.read("one.csv")).startsWith("customer,cluster\nc1000,");
        assertThat(shell.read("one.csv").lines()).hasSize(CUSTOMERS + 1);
        assertThat(shell.path("two.csv")).hasSameBinaryContentAs(shell.path("one.csv"));
        assertThat(shell.err()).contains("4 clusters, silhouette 0.", "median: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "eleven", "six", "intervals", "@grid.csv"})
    void groupsAreThoseOfTheGridThatIsAskedFor(String grid) throws IOException {
        shell.file("grid.csv", "recency,frequency,monetary,group\n4-5,1-5,1-5,lately\n1-5,1-5,1-5,before\n");

        assertThat(shell.crm(
                        "rfm", "--orders", "@orders.csv", "--grid", grid, "--measure", "mean", "--out", "@rfm.csv"))
                .isZero();
        assertThat(shell.read("rfm.csv"))
                .startsWith("customer,recency_days,frequency,monetary,r,f,m,group\nc1000,")
                .contains(
                        grid.startsWith("@") ? ",lately\n" : grid.equals("intervals") ? ",champions\n" : ",at risk\n");
        assertThat(shell.crm("rfm", "--orders", "@orders.csv", "--grid", "@nowhere.csv"))
                .isEqualTo(2);
    }

    @Test
    void segmentsAreMadeByScoresAndToldWhatTheyComeTo() {
        assertThat(shell.crm(
                        "segment",
                        "--orders",
                        "@orders.csv",
                        "--where",
                        "churn_band = high and churn_rule = longer_than_usual and lifetime_value > 0"))
                .isZero();
        assertThat(shell.out()).startsWith("customer,email\nc1");
        assertThat(shell.err()).contains(" % of the revenue); average order ", "mean churn risk 0.", "Gini 0.");
    }

    @Test
    void whatComesNextIsRecommendedWithAReason() throws IOException {
        StringBuilder csv = new StringBuilder("order_id,ordered_at,customer_id,total,line_sku\n");
        for (int customer = 0; customer < 20; customer++) {
            csv.append(2 * customer)
                    .append(",2026-01-05,c")
                    .append(100 + customer)
                    .append(",40.00,");
            csv.append(customer < 8 ? "grinder\n" : "bag\n");
            if (customer < 6) {
                csv.append(2 * customer + 1)
                        .append(",2026-02-05,c")
                        .append(100 + customer)
                        .append(",9.00,beans\n");
            }
        }
        shell.file("lines.csv", csv.toString());

        assertThat(shell.crm("recommend", "--orders", "@lines.csv")).isZero();
        assertThat(shell.out()).isEqualTo("""
                customer,rank,recommended,score,reason
                c106,1,beans,0.2835504711,6 of the 8 customers who bought grinder bought it later; 1.2 would by chance
                c107,1,beans,0.2835504711,6 of the 8 customers who bought grinder bought it later; 1.2 would by chance
                """);
        assertThat(shell.crm("recommend", "--orders", "@lines.csv", "--product", "beans", "--kind", "together"))
                .isZero();
        assertThat(shell.out()).contains("beans,1,grinder,");
        assertThat(shell.crm("recommend", "--orders", "@few.csv")).isEqualTo(1);
        assertThat(shell.err()).contains("No order names a product");
    }

    @Test
    void aNumberOfClustersThatIsNoneIsToldInASentence() {
        assertThat(shell.crm("clusters", "--orders", "@few.csv", "--k", "many")).isEqualTo(2);
        assertThat(shell.err()).contains("--k is a number from 1 to 100, or auto, not 'many'");
    }
}
