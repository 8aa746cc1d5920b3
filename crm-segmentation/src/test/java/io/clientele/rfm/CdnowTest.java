package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The published sample of 2,357 customers of CDNOW (Fader and Hardie), against figures counted by a separate program.
 *
 * <p>The file is not part of the project. Run with {@code -DexcludedGroups= -Dgroups=shared -Dclientele.data=FOLDER},
 * the folder holding {@code data/scores/cdnow_sample.csv} with the columns order_id, customer_id, ordered_at, currency,
 * total.
 */
@Tag("shared")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdnowTest {
    private static final RfmSettings TOGETHER = RfmSettings.asOf(LocalDate.of(1998, 6, 30));
    private static final RfmSettings NTILE = TOGETHER.withQuintiles(RfmTies.NTILE);

    private RfmColumns orders = RfmColumns.builder().build(0);

    @BeforeAll
    void readOrders() throws IOException {
        String folder = Objects.requireNonNull(System.getProperty("clientele.data"), "clientele.data");
        List<String[]> rows = Files.readAllLines(Path.of(folder, "data", "scores", "cdnow_sample.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        List<String> customers =
                rows.stream().map(row -> row[1]).distinct().sorted().toList();
        RfmColumns.Builder columns = RfmColumns.builder();
        for (String[] row : rows) {
            long cents = new BigDecimal(row[4]).movePointRight(2).longValueExact();
            columns.add(customers.indexOf(row[1]), LocalDate.parse(row[2]), cents);
        }
        orders = columns.build(customers.size());
    }

    @Test
    void eightCustomersOnlyHaveFreeOrdersAndAreNotScored() {
        RfmTable table = Rfm.score(orders, TOGETHER);

        assertThat(table.customers()).isEqualTo(2_357);
        assertThat(table.scored()).isEqualTo(2_349);
    }

    @Test
    void groupsAddUpWithEqualValuesTogether() {
        assertThat(Rfm.score(orders, TOGETHER).groupTotals())
                .containsExactly(
                        totals("champions", 411, 3_284, 117_219_45),
                        totals("loyal", 318, 1_554, 60_846_08),
                        totals("potential loyalist", 243, 486, 16_094_06),
                        totals("new", 0, 0, 0),
                        totals("promising", 0, 0, 0),
                        totals("need attention", 87, 174, 5_351_00),
                        totals("about to sleep", 344, 344, 9_518_22),
                        totals("at risk", 90, 198, 6_576_24),
                        totals("can't lose", 3, 18, 1_331_73),
                        totals("hibernating", 853, 853, 27_155_16));
    }

    @Test
    void groupsAddUpByNtile() {
        assertThat(Rfm.score(orders, NTILE).groupTotals())
                .containsExactly(
                        totals("champions", 445, 3_355, 119_752_87),
                        totals("loyal", 469, 1_853, 69_585_94),
                        totals("potential loyalist", 109, 218, 7_820_87),
                        totals("new", 0, 0, 0),
                        totals("promising", 0, 0, 0),
                        totals("need attention", 293, 329, 9_523_99),
                        totals("about to sleep", 93, 93, 2_550_27),
                        totals("at risk", 89, 194, 6_467_40),
                        totals("can't lose", 4, 22, 1_440_57),
                        totals("hibernating", 847, 847, 26_950_03));
    }

    @Test
    void oneTimeBuyersShareAScoreOrAreSplitOverThreeByTheirNumber() {
        RfmTable together = Rfm.score(orders, TOGETHER);
        RfmTable ntile = Rfm.score(orders, NTILE);

        assertThat(frequencyScoresOfOneTimeBuyers(together)).hasSize(1_197).containsOnly(1);
        assertThat(frequencyScoresOfOneTimeBuyers(ntile)).contains(1, 2, 3).doesNotContain(4, 5);
    }

    private static List<Integer> frequencyScoresOfOneTimeBuyers(RfmTable table) {
        return IntStream.range(0, table.customers())
                .filter(customer -> table.frequency(customer) == 1)
                .mapToObj(table::f)
                .toList();
    }

    private static RfmGroupTotals totals(String group, int customers, long purchases, long cents) {
        return new RfmGroupTotals(new RfmGroup(group), customers, purchases, cents);
    }
}
