package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RfmTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final RfmSettings SETTINGS = RfmSettings.asOf(AS_OF);

    @Test
    void countsWholeDaysFromTheLastPurchaseToTheDayOfTheAnalysis() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF.minusDays(3), 10_00)
                .add(0, AS_OF.minusDays(40), 20_00)
                .add(1, AS_OF, 5_00)
                .build(2);

        RfmTable table = Rfm.score(orders, SETTINGS);

        assertThat(table.recencyDays(0)).isEqualTo(3);
        assertThat(table.recencyDays(1)).isZero();
    }

    @Test
    void givesARowWithValuesScoresAndGroup() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF.minusDays(3), 10_00)
                .add(0, AS_OF.minusDays(40), 20_00)
                .build(1);

        assertThat(Rfm.score(orders, SETTINGS).score(0))
                .contains(new RfmScore(3, 2, 30_00, 1, 1, 1, new RfmGroup("hibernating")));
    }

    @Test
    void takesAReturnOffTheMonetaryValueWithoutCountingItAsAPurchase() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF.minusDays(9), 50_00)
                .add(0, AS_OF.minusDays(2), -20_00)
                .build(1);

        RfmTable table = Rfm.score(orders, SETTINGS);

        assertThat(table.recencyDays(0)).isEqualTo(9);
        assertThat(table.frequency(0)).isEqualTo(1);
        assertThat(table.monetaryMinor(0)).isEqualTo(30_00);
    }

    @Test
    void doesNotCountAFreeOrder() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF.minusDays(9), 50_00)
                .add(0, AS_OF.minusDays(2), 0)
                .build(1);

        RfmTable table = Rfm.score(orders, SETTINGS);

        assertThat(table.recencyDays(0)).isEqualTo(9);
        assertThat(table.frequency(0)).isEqualTo(1);
    }

    @Test
    void doesNotSeeOrdersAfterTheDayOfTheAnalysis() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF, 50_00)
                .add(0, AS_OF.plusDays(1), 70_00)
                .add(1, AS_OF.plusDays(1), 70_00)
                .build(2);

        RfmTable table = Rfm.score(orders, SETTINGS);

        assertThat(table.monetaryMinor(0)).isEqualTo(50_00);
        assertThat(table.isScored(1)).isFalse();
    }

    @Test
    void scoresOnlyCustomersWithAPurchase() {
        RfmColumns orders =
                RfmColumns.builder().add(1, AS_OF, 50_00).add(2, AS_OF, -10_00).build(4);

        RfmTable table = Rfm.score(orders, SETTINGS);

        assertThat(table.customers()).isEqualTo(4);
        assertThat(table.scored()).isEqualTo(1);
        assertThat(table.score(2)).isEmpty();
        assertThat(table.group(3)).isEmpty();
        assertThat(new long[] {table.r(2), table.f(2), table.m(2), table.monetaryMinor(2)})
                .containsOnly(0);
    }

    @Test
    void keepsEqualValuesTogetherUnlessAskedOtherwise() {
        RfmTable table = Rfm.score(oneTimeBuyers(10), SETTINGS);

        assertThat(frequencyScores(table)).containsOnly(1);
    }

    @Test
    void splitsEqualValuesByTheNumberOfTheCustomerUnderNtile() {
        RfmTable table = Rfm.score(oneTimeBuyers(10), SETTINGS.withQuintiles(RfmTies.NTILE));

        assertThat(frequencyScores(table)).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void makesTheLowestGroupsLargerWhereNtileDoesNotDivideEvenly() {
        RfmTable table = Rfm.score(oneTimeBuyers(7), SETTINGS.withQuintiles(RfmTies.NTILE));

        assertThat(frequencyScores(table)).containsExactly(1, 1, 2, 2, 3, 4, 5);
    }

    @Test
    void givesTheFirstScoresWhenThereAreFewerCustomersThanScores() {
        RfmTable table = Rfm.score(oneTimeBuyers(3), SETTINGS.withQuintiles(RfmTies.NTILE));

        assertThat(frequencyScores(table)).containsExactly(1, 2, 3);
    }

    @Test
    void scoresByTheShareOfCustomersThatAreStrictlyWorse() {
        RfmColumns.Builder orders = RfmColumns.builder();
        long[] amounts = {1, 2, 2, 2, 3, 4, 5};
        for (int customer = 0; customer < amounts.length; customer++) {
            orders.add(customer, AS_OF, amounts[customer]);
        }

        RfmTable table = Rfm.score(orders.build(amounts.length), SETTINGS);

        // worse customers 0, 1, 1, 1, 4, 5, 6 of 7
        assertThat(IntStream.range(0, amounts.length).map(table::m)).containsExactly(1, 1, 1, 1, 3, 4, 5);
    }

    @Test
    void scoresByFixedThresholds() {
        RfmSettings settings = SETTINGS.withScales(
                RfmScale.thresholds(180, 365), RfmScale.thresholds(2, 3), RfmScale.thresholds(100_00, 500_00));
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF.minusDays(180), 500_00)
                .add(1, AS_OF.minusDays(181), 499_99)
                .add(1, AS_OF.minusDays(365), 1)
                .add(2, AS_OF.minusDays(366), 99_99)
                .build(3);

        RfmTable table = Rfm.score(orders, settings);

        assertThat(IntStream.range(0, 3).map(table::r)).containsExactly(3, 2, 1);
        assertThat(IntStream.range(0, 3).map(table::f)).containsExactly(1, 2, 1);
        assertThat(IntStream.range(0, 3).map(table::m)).containsExactly(3, 3, 1);
    }

    @Test
    void handlesAShopWithoutOrders() {
        RfmTable table = Rfm.score(RfmColumns.builder().build(0), SETTINGS);

        assertThat(table.scored()).isZero();
        assertThat(table.groupTotals()).hasSize(10).allMatch(totals -> totals.customers() == 0);
    }

    @Test
    void addsUpGroups() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF, 10_00)
                .add(1, AS_OF, 20_00)
                .add(1, AS_OF, 5_00)
                .build(2);
        RfmGrid halves = RfmGrid.parse("recency,frequency,monetary,group\n1-5,1,1-5,once\n1-5,1-5,1-5,again\n");

        assertThat(Rfm.score(orders, SETTINGS.withGrid(halves)).groupTotals())
                .containsExactly(
                        new RfmGroupTotals(new RfmGroup("once"), 1, 1, 10_00),
                        new RfmGroupTotals(new RfmGroup("again"), 1, 2, 25_00));
    }

    @Test
    void countsCustomersByRecencyAndFrequencyScore() {
        RfmTable table = Rfm.score(oneTimeBuyers(10), SETTINGS.withQuintiles(RfmTies.NTILE));

        assertThat(table.counts().customers(5, 5)).isEqualTo(2);
        assertThat(table.counts().customers(5, 4)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> table.counts().customers(0, 1));
    }

    @Test
    void refusesACustomerOutsideTheNumbersGiven() {
        RfmColumns orders = RfmColumns.builder().add(2, AS_OF, 1).build(2);

        assertThatThrownBy(() -> Rfm.score(orders, SETTINGS)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesATotalThatNoLongHolds() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF, Long.MAX_VALUE)
                .add(0, AS_OF, 1)
                .build(1);

        assertThatThrownBy(() -> Rfm.score(orders, SETTINGS)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesColumnsOfDifferentLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmColumns.of(1, new int[2], new int[2], new long[1]))
                .withMessageContaining("differ in length");
    }

    @Test
    void doesAllTheWorkItselfWhenTheExecutorRefuses() {
        RfmTable table = Rfm.score(
                oneTimeBuyers(10),
                SETTINGS,
                task -> {
                    throw new RejectedExecutionException();
                },
                4);

        assertThat(table.scored()).isEqualTo(10);
    }

    @Test
    void doesNotWaitForAnExecutorThatNeverRunsAnything() {
        RfmTable table = Rfm.score(oneTimeBuyers(10), SETTINGS, task -> {}, 4);

        assertThat(table.scored()).isEqualTo(10);
    }

    private static RfmColumns oneTimeBuyers(int customers) {
        RfmColumns.Builder orders = RfmColumns.builder();
        for (int customer = 0; customer < customers; customer++) {
            orders.add(customer, AS_OF, 10_00);
        }
        return orders.build(customers);
    }

    private static IntStream frequencyScores(RfmTable table) {
        return IntStream.range(0, table.customers()).map(table::f);
    }

    /** In R: {@code quantile(1:10, c(.2, .4, .6, .8)) + 1} is 3.8, 5.6, 7.4, 9.2, and bins are closed on the left. */
    @Test
    void binsEndAtQuantilesAsInTheRPackage() {
        RfmColumns.Builder orders = RfmColumns.builder();
        for (int i = 1; i <= 10; i++) {
            orders.add(i - 1, AS_OF.minusDays(i), i * 1_00L);
        }

        RfmTable table = Rfm.score(orders.build(10), RfmSettings.intervals(AS_OF, 100));

        assertThat(IntStream.range(0, 10).map(table::r)).containsExactly(5, 5, 5, 4, 4, 3, 3, 2, 2, 1);
        assertThat(IntStream.range(0, 10).map(table::m)).containsExactly(1, 1, 1, 2, 2, 3, 3, 4, 4, 5);
        assertThat(IntStream.range(0, 10).map(table::f)).containsOnly(1);
        assertThat(Rfm.score(RfmColumns.builder().build(0), RfmSettings.intervals(AS_OF, 100))
                        .scored())
                .isZero();
    }

    @Test
    void monetaryCanBeTheMeanOfAPurchase() {
        RfmColumns orders = RfmColumns.builder()
                .add(0, AS_OF, 10_00)
                .add(0, AS_OF, 5_01)
                .add(0, AS_OF, -2_00)
                .add(1, AS_OF, 9_00)
                .build(2);

        RfmTable table = Rfm.score(orders, SETTINGS.withMeasure(RfmMeasure.MEAN));

        assertThat(table.monetaryMinor(0)).isEqualTo(6_51);
        assertThat(table.m(1)).isGreaterThan(table.m(0));
        assertThat(table.groupTotals().stream()
                        .mapToLong(RfmGroupTotals::monetaryMinor)
                        .sum())
                .isEqualTo(22_01);
    }
}
