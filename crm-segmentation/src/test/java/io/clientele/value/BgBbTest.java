package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The donations to a public radio station of Fader, Hardie and Shang (2010), tables 1 and 5. */
class BgBbTest {
    private static final BgBb PUBLISHED = new BgBb(1.204, 0.750, 0.657, 2.783);

    private static OccasionHistories donations() throws IOException {
        List<int[]> rows =
                Resources.readLines(Resources.getResource(BgBbTest.class, "donations.csv"), StandardCharsets.UTF_8)
                        .stream()
                        .skip(1)
                        .map(line -> List.of(line.split(",")).stream()
                                .mapToInt(Integer::parseInt)
                                .toArray())
                        .toList();
        return OccasionHistories.ofCounts(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3));
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }

    @Test
    void parametersAndLikelihoodAreThePublishedOnes() throws IOException {
        BgBbFit fit = BgBbFit.of(donations(), FitSettings.standard()).fitted().orElseThrow();

        assertThat(fit.customers()).isEqualTo(11_104);
        assertThat(fit.logLikelihood()).isCloseTo(-33225.6, within(0.05));
        assertThat(fit.model().alpha()).isCloseTo(1.204, within(1e-3));
        assertThat(fit.model().beta()).isCloseTo(0.750, within(1e-3));
        assertThat(fit.model().gamma()).isCloseTo(0.657, within(1e-3));
        assertThat(fit.model().delta()).isCloseTo(2.783, within(1e-3));
        assertThat(fit.convergence().converged()).isTrue();
        assertThat(fit.convergence().agreeing()).isEqualTo(3);
        assertThat(fit.standardErrors()).containsOnlyKeys("alpha", "beta", "gamma", "delta");
    }

    /** Donations to expect in the five years after six years, by donations and the year of the last one. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.07",
        "1, 1, 0.09",
        "1, 6, 1.15",
        "2, 2, 0.12",
        "2, 6, 1.67",
        "3, 6, 2.19",
        "5, 5, 1.81",
        "5, 6, 3.23",
        "6, 6, 3.75"
    })
    void donationsToExpectAreThePublishedOnes(int frequency, int recency, double expected) {
        assertThat(PUBLISHED.expectedOrders(frequency, recency, 6, 5)).isCloseTo(expected, within(0.006));
    }

    @Test
    void theLikelihoodsOfAllHistoriesAddUpToOne() {
        double sum = 0;
        for (int bits = 0; bits < 1 << 8; bits++) {
            int recency = 32 - Integer.numberOfLeadingZeros(bits);
            sum += Math.exp(PUBLISHED.logLikelihood(Integer.bitCount(bits), recency, 8));
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 200, seed = "20261129")
    void noPurchaseOnOccasionsAheadIsAsLikelyAsTheHistoryThatThenIs(
            @ForAll @DoubleRange(min = 0.1, max = 20) double alpha,
            @ForAll @DoubleRange(min = 0.1, max = 20) double gamma,
            @ForAll @IntRange(max = 30) int frequency,
            @ForAll @IntRange(max = 30) int silence,
            @ForAll @IntRange(min = 1, max = 40) int ahead) {
        BgBb model = new BgBb(alpha, 1.3, gamma, 2.1);
        int now = frequency + silence;
        double before = model.logLikelihood(frequency, frequency, now);
        double after = model.logLikelihood(frequency, frequency, now + ahead);

        assertThat(model.probabilityOfOrder(frequency, frequency, now, ahead))
                .isCloseTo(-Math.expm1(after - before), within(1e-10))
                .isLessThanOrEqualTo(model.probabilityAlive(frequency, frequency, now) * (1 + 1e-12));
        assertThat(model.expectedOrders(frequency, frequency, now, ahead))
                .isGreaterThanOrEqualTo(model.probabilityOfOrder(frequency, frequency, now, ahead) * (1 - 1e-12));
    }

    @Property(tries = 100, seed = "20261129")
    void oneInTwoWhoStayBuyByTheMedianOccasion(
            @ForAll @DoubleRange(min = 0.1, max = 20) double beta,
            @ForAll @IntRange(max = 30) int frequency,
            @ForAll @IntRange(max = 30) int silence) {
        // Nobody who is still there leaves: the chance to drop out is next to nothing.
        BgBb model = new BgBb(1.3, beta, 1e-9, 1e6);
        int now = frequency + silence;
        OptionalInt median = model.occasionsToOrder(frequency, now, 2_000);

        double there = model.probabilityAlive(frequency, frequency, now);
        median.ifPresent(occasion -> {
            assertThat(model.probabilityOfOrder(frequency, frequency, now, occasion) / there)
                    .isGreaterThan(0.5 - 1e-9);
            assertThat(model.probabilityOfOrder(frequency, frequency, now, occasion - 1) / there)
                    .isLessThan(0.5 + 1e-9);
        });
        assertThat(median).isEqualTo(model.occasionsToOrder(frequency, now, median.orElse(2_000)));
    }

    @Test
    void laterPurchasesAreWorthLess() {
        double first = PUBLISHED.expectedOrders(2, 6, 6, 1);
        double second = PUBLISHED.expectedOrders(2, 6, 6, 2) - first;

        assertThat(PUBLISHED.discountedOrders(2, 6, 6, 2, 0.25))
                .isCloseTo(first / 1.25 + second / 1.25 / 1.25, within(1e-12));
    }

    @Test
    void whatIsNoHistoryOrTooLittleIsRefused() {
        assertThatThrownBy(() -> PUBLISHED.logLikelihood(2, 1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PUBLISHED.expectedOrders(0, 0, 6, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(BgBbFit.of(
                                OccasionHistories.ofCounts(
                                        new int[] {1}, new int[] {2}, new int[] {6}, new int[] {700}),
                                FitSettings.standard())
                        .refused()
                        .orElseThrow()
                        .shortage())
                .isEqualTo(Shortage.VARIATION);
    }
}
