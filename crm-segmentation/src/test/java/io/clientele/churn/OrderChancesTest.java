package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderChancesTest {
    private static OrderChances of(double returns, double orders) {
        return new OrderChances(new double[] {returns}, new double[] {orders});
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "3, 0.5", "3, 0.05", "12, 0.7", "2, 0.005"})
    void theyAreThoseOfPascalWhereTheShapeIsAWholeNumber(int shape, double success) {
        PascalDistribution pascal = new PascalDistribution(null, shape, success);
        OrderChances chances = of(1 - pascal.probability(0), pascal.getNumericalMean());

        for (int k = 0; k < 3 * pascal.getNumericalMean(); k++) {
            assertThat(chances.more(0)).isCloseTo(1 - pascal.cumulativeProbability(k), within(1e-9));
            chances.give(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.01", "0.7", "5", "599", "601", "5000", "1000000"})
    void theyAreThoseOfPoissonWhereNoMoreCustomersAreExpectedToStayAway(double mean) {
        PoissonDistribution poisson = new PoissonDistribution(null, mean, 1e-12, 10_000_000);
        OrderChances chances = of(1, mean);

        while (chances.given()[0] < mean + 3 * Math.sqrt(mean)) {
            assertThat(chances.more(0)).isCloseTo(1 - poisson.cumulativeProbability(chances.given()[0]), within(1e-8));
            chances.give(0);
        }
    }

    @Test
    void theyGoOverIntoThoseOfPoissonWithoutAStep() {
        double mean = 0.8;
        double returns = 1 - Math.exp(-mean);

        for (int i = 6; i < 16; i++) {
            OrderChances nearly = of(returns - Math.pow(10, -i), mean);
            OrderChances poisson = of(returns, mean);
            nearly.give(0);
            poisson.give(0);
            assertThat(nearly.more(0)).isCloseTo(poisson.more(0), within(Math.pow(10, 1 - i) + 1e-15));
        }
    }

    @Property(tries = 500, seed = "20261129")
    void whoseOrdersSpreadMoreHasTheRootThatIsAskedFor(@ForAll @DoubleRange(min = -8, max = 0) double exponent) {
        double ratio = Math.pow(10, exponent) * (1 - 1e-6);
        double y = OrderChances.spread(ratio);

        assertThat(y).isPositive();
        assertThat(Math.log1p(y) / y).isCloseTo(ratio, within(4e-16 + 1e-14 * ratio));
    }

    @Property(tries = 300, seed = "20261129")
    void theyNeverRiseAndAreAsTheGammaFunctionsSay(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double returns,
            @ForAll @DoubleRange(min = 0.01, max = 20) double orders) {
        OrderChances chances = of(returns, orders);
        NegativeBinomial slow = NegativeBinomial.of(returns, orders);
        double atLeast = 1;

        for (int k = 0; k < 60; k++) {
            atLeast -= slow.probability(k);
            assertThat(chances.more(0)).isCloseTo(Math.max(0, atLeast), within(1e-9));
            chances.give(0);
        }
    }

    @Test
    void whatIsCountedIsWhatIsGiven() {
        OrderChances chances = new OrderChances(new double[] {0.9, 0.2, 0, 1}, new double[] {4, 0.3, 0.1, 650});
        int before = chances.given()[3];

        long counted = chances.countDownTo(0.15);
        chances.giveDownTo(0.15);

        assertThat(chances.given()[0] + chances.given()[1] + chances.given()[2] + chances.given()[3] - before)
                .isEqualTo((int) counted);
        assertThat(chances.countDownTo(0.15)).isZero();
    }
}
