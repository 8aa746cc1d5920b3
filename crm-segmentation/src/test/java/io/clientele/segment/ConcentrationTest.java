package io.clientele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    @Test
    void theBestFifthOfTenAreTwo() {
        Concentration spread = Concentration.of(new long[] {10, 10, 10, 10, 10, 10, 10, 10, 120, 200});

        assertThat(spread.customersOf(0.2)).isEqualTo(2);
        assertThat(spread.shareOfBest(0.2)).isEqualTo(0.8);
        assertThat(spread.shareOfBest(0.01)).isEqualTo(0.5);
        assertThat(spread.shareOfBest(1)).isEqualTo(1);
        assertThat(spread.shareOfBest(0)).isZero();
        assertThat(spread.totalMinor()).isEqualTo(400);
    }

    @Test
    void aHundredthOfSevenHundredIsSeven() {
        assertThat(Concentration.of(new long[700]).customersOf(0.01)).isEqualTo(7);
        assertThat(Concentration.of(new long[701]).customersOf(0.01)).isEqualTo(8);
    }

    @Test
    void whoGaveBackMoreThanWasBoughtCountsAsNothing() {
        assertThat(Concentration.of(new long[] {-50, 100}).shareOfBest(0.5)).isEqualTo(1);
        assertThat(Concentration.of(new long[] {-50, 0}).gini()).isZero();
        assertThat(Concentration.of(new long[0]).shareOfBest(0.5)).isZero();
    }

    @Test
    void giniIsZeroForEqualAmountsAndNearOneForOneAlone() {
        assertThat(Concentration.of(new long[] {7, 7, 7, 7}).gini()).isZero();
        assertThat(Concentration.of(new long[] {0, 0, 0, 9}).gini()).isEqualTo(0.75);
    }

    @Test
    void aPartIsNoMoreThanAll() {
        assertThatThrownBy(() -> Concentration.of(new long[1]).shareOfBest(1.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Half the mean difference of two customers over the mean. */
    @Property(tries = 200, seed = "20261129")
    void giniIsTheMeanDifferenceOfAllPairs(
            @ForAll @Size(min = 1, max = 25) List<@LongRange(max = 100_000) Long> amounts) {
        double sum = amounts.stream().mapToDouble(Long::doubleValue).sum();
        double differences = amounts.stream()
                .flatMapToDouble(one -> amounts.stream().mapToDouble(other -> Math.abs(one - other)))
                .sum();

        assertThat(Concentration.of(array(amounts)).gini())
                .isCloseTo(sum == 0 ? 0 : differences / (2 * amounts.size() * sum), within(1e-12));
    }

    @Property(tries = 200, seed = "20261129")
    void theCurveRisesAndLiesAboveTheStraightLine(
            @ForAll @Size(min = 1, max = 25) List<@LongRange(min = 1, max = 100_000) Long> amounts,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        Concentration spread = Concentration.of(array(amounts));
        double further = Math.min(1, part + more);

        assertThat(spread.shareOfBest(part))
                .isBetween(part - 1e-9, spread.shareOfBest(further))
                .isLessThanOrEqualTo(1);
    }

    @Property(tries = 100, seed = "20261129")
    void theOrderOfTheAmountsChangesNothing(@ForAll @Size(max = 25) List<@LongRange(max = 9_000) Long> amounts) {
        long[] sorted = array(amounts);
        Arrays.sort(sorted);

        assertThat(Concentration.of(sorted).gini())
                .isEqualTo(Concentration.of(array(amounts)).gini());
    }

    private static long[] array(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).toArray();
    }
}
