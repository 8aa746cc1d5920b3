package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IsotonicTest {
    @Test
    void violatorsArePooled() {
        assertThat(Isotonic.pooled(new double[] {1, 3, 2, 4, 3.5, 3}, new double[] {1, 1, 1, 1, 1, 1}))
                .containsExactly(new double[] {1, 2.5, 2.5, 3.5, 3.5, 3.5}, within(1e-12));
        assertThat(Isotonic.pooled(new double[] {4, 1}, new double[] {1, 3}))
                .containsExactly(new double[] {1.75, 1.75}, within(1e-12));
    }

    @Test
    void theCurveGoesThroughTheRatesOfItsSteps() {
        Isotonic curve = Isotonic.fit(new double[] {-2, -2, -2, -2, 1, 1, 1, 1}, new double[] {0, 1, 0, 0, 1, 1, 0, 1});

        assertThat(curve.probability(-2)).isEqualTo(0.25);
        assertThat(curve.probability(1)).isEqualTo(0.75);
        assertThat(curve.probability(-0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(curve.probability(-9)).isEqualTo(0.25);
        assertThat(curve.probability(9)).isEqualTo(0.75);
    }

    @Test
    void nothingIsEverSure() {
        Isotonic curve = Isotonic.fit(new double[] {-1, -1, 2, 2}, new double[] {0, 0, 1, 1});

        assertThat(curve.probability(-1)).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(curve.probability(2)).isCloseTo(5.0 / 6, within(1e-12));
    }

    @Property(tries = 300, seed = "20261129")
    void theCurveNeverFalls(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -4, max = 4) Double> logits,
            @ForAll long labels,
            @ForAll @DoubleRange(min = -5, max = 5) double low,
            @ForAll @DoubleRange(min = 0, max = 5) double more) {
        Isotonic curve = Isotonic.fit(array(logits), bits(labels, logits.size()));

        assertThat(curve.probability(low)).isBetween(0.0, curve.probability(low + more));
        assertThat(curve.probability(low + more)).isLessThanOrEqualTo(1);
    }

    /** The rising values nearest to some, by trying every way to part them into steps. */
    @Property(tries = 300, seed = "20261129")
    void pooledValuesAreTheBestOfAllRisingOnes(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0, max = 1) Double> values,
            @ForAll @Size(value = 9) List<@IntRange(min = 1, max = 5) Integer> weights) {
        double[] given = array(values);
        double[] weight = weights.stream().mapToDouble(Integer::doubleValue).toArray();
        double best = Double.POSITIVE_INFINITY;
        for (int cuts = 0; cuts < 1 << (given.length - 1); cuts++) {
            best = Math.min(best, error(steps(given, weight, cuts), given, weight));
        }

        assertThat(error(Isotonic.pooled(given, weight), given, weight)).isCloseTo(best, within(1e-12));
    }

    private static double[] steps(double[] given, double[] weight, int cuts) {
        double[] fitted = new double[given.length];
        for (int from = 0; from < given.length; ) {
            int to = from + 1;
            while (to < given.length && (cuts >> (to - 1) & 1) == 0) {
                to++;
            }
            double sum = 0;
            double weights = 0;
            for (int i = from; i < to; i++) {
                sum += weight[i] * given[i];
                weights += weight[i];
            }
            for (int i = from; i < to; i++) {
                fitted[i] = sum / weights;
            }
            from = to;
        }
        return fitted;
    }

    /** Infinite for values that fall. */
    private static double error(double[] fitted, double[] given, double[] weight) {
        double error = 0;
        for (int i = 0; i < given.length; i++) {
            if (i > 0 && fitted[i] < fitted[i - 1]) {
                return Double.POSITIVE_INFINITY;
            }
            error += weight[i] * (fitted[i] - given[i]) * (fitted[i] - given[i]);
        }
        return error;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] bits(long labels, int size) {
        double[] bits = new double[size];
        for (int i = 0; i < size; i++) {
            bits[i] = labels >> i & 1;
        }
        return bits;
    }
}
