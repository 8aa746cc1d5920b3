package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.PurchaseColumns;
import io.clientele.value.FitResult;
import io.clientele.value.Shortage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChurnModelsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = FIRST.plusDays(540);

    /** Customers with a rhythm of their own, each of whom may stay away from any order on, seen for some days. */
    private static PurchaseColumns shop(int customers, int days, long seed) {
        Random random = new Random(seed);
        IntStream.Builder customer = IntStream.builder();
        IntStream.Builder day = IntStream.builder();
        for (int i = 0; i < customers; i++) {
            double at = random.nextInt(400);
            double rhythm = 10 + 200 * random.nextDouble() * random.nextDouble();
            double leaves = 0.1 + 0.4 * random.nextDouble();
            do {
                if (at < days) {
                    customer.add(i);
                    day.add((int) (FIRST.toEpochDay() + (long) at));
                }
                at += 1 - Math.log(1 - random.nextDouble()) * rhythm;
            } while (at < days && random.nextDouble() > leaves);
        }
        int[] customerColumn = customer.build().toArray();
        long[] amounts = new long[customerColumn.length];
        Arrays.fill(amounts, 20_00);
        return PurchaseColumns.of(customers, customerColumn, day.build().toArray(), amounts);
    }

    private static ChurnModel fitted(PurchaseColumns shop, LocalDate day) {
        return ChurnModels.fit(shop, day, ChurnSettings.within(90)).fitted().orElseThrow();
    }

    @Test
    void whatWasLearnedHoldsAfterTheDay() {
        PurchaseColumns all = shop(3_000, 630, 11);
        ChurnScores scores = fitted(all, TODAY).scores();
        double[] returns = new double[scores.size()];
        double[] orders = new double[scores.size()];
        for (int row = 0; row < scores.size(); row++) {
            returns[row] = scores.probabilityOfReturn(row);
            orders[row] = scores.expectedOrders(row);
        }
        Accuracy accuracy = Accuracy.of(returns, orders, Outcome.orders(all, scores.histories(), TODAY.plusDays(90)));

        assertThat(accuracy.auc()).isGreaterThan(0.85);
        assertThat(accuracy.calibrationError()).isLessThan(0.04);
        assertThat(accuracy.totalError()).isBetween(-0.15, 0.15);
    }

    @Test
    void likelyOrdersAddUpToTheExpectedOnesAndErrLess() {
        PurchaseColumns all = shop(3_000, 630, 11);
        ChurnScores scores = fitted(all, TODAY).scores();
        int[] came = Outcome.orders(all, scores.histories(), TODAY.plusDays(90));
        double expected = 0;
        int likely = 0;
        double errorOfExpected = 0;
        int errorOfLikely = 0;
        for (int row = 0; row < scores.size(); row++) {
            expected += scores.expectedOrders(row);
            likely += scores.likelyOrders(row);
            errorOfExpected += Math.abs(scores.expectedOrders(row) - came[row]);
            errorOfLikely += Math.abs(scores.likelyOrders(row) - came[row]);
        }

        assertThat(likely).isEqualTo((int) Math.round(expected));
        assertThat(errorOfLikely).isLessThan((int) errorOfExpected);
    }

    @Test
    void ordersAfterTheDayAreNotSeen() {
        PurchaseColumns all = shop(800, 540, 11);
        int[] seen = IntStream.range(0, all.epochDay().length)
                .filter(i -> all.epochDay()[i] <= FIRST.plusDays(400).toEpochDay())
                .toArray();
        PurchaseColumns some = PurchaseColumns.of(
                all.customers(),
                IntStream.of(seen).map(i -> all.customer()[i]).toArray(),
                IntStream.of(seen).map(i -> all.epochDay()[i]).toArray(),
                IntStream.of(seen).mapToLong(i -> all.amountMinor()[i]).toArray());

        ChurnScores withThem = fitted(all, FIRST.plusDays(400)).scores();
        ChurnScores withoutThem = fitted(some, FIRST.plusDays(400)).scores();

        assertThat(withThem.size()).isEqualTo(withoutThem.size());
        for (int row = 0; row < withThem.size(); row++) {
            assertThat(withThem.risk(row)).isEqualTo(withoutThem.risk(row));
        }
    }

    @Test
    void theBestMethodComesFirstAndIsToldWithItsCalibration() {
        ChurnModel model = fitted(shop(1_500, 540, 5), TODAY);

        assertThat(model.windowDays()).isEqualTo(90);
        assertThat(model.candidates()).hasSize(7);
        assertThat(model.candidates().get(0).method()).isEqualTo(model.method());
        assertThat(model.calibration())
                .isSortedAccordingTo(Comparator.comparingDouble(ChurnModel.Calibration::predicted));
        assertThat(model.calibration().stream()
                        .mapToInt(ChurnModel.Calibration::customers)
                        .sum())
                .isEqualTo(model.bands().stream()
                        .mapToInt(ChurnModel.BandRate::customers)
                        .sum());
        assertThat(model.bands().get(2).left())
                .isGreaterThan(model.bands().get(0).left());
    }

    @Test
    void theWindowBeforeTheLastOneDecidesHowProbabilitiesAreMadeHonest() {
        CalibrationChoice choice = fitted(shop(1_500, 540, 5), TODAY).calibrated();
        CalibrationChoice.Trial trial = choice.trial().orElseThrow();

        assertThat(choice.kind())
                .isEqualTo(trial.isotonicLoss() < trial.plattLoss() ? CalibrationKind.ISOTONIC : CalibrationKind.PLATT);
        assertThat(fitted(shop(1_500, 240, 5), FIRST.plusDays(240)).calibrated())
                .isEqualTo(new CalibrationChoice(CalibrationKind.PLATT, Optional.empty()));
    }

    @Test
    void everyRiskIsAProbabilityWithABandAndReasons() {
        ChurnScores scores = fitted(shop(1_500, 540, 5), TODAY).scores();

        for (int row = 0; row < scores.size(); row++) {
            assertThat(scores.risk(row)).isBetween(0.0, 1.0);
            assertThat(scores.expectedOrders(row)).isFinite().isNotNegative();
            assertThat(scores.drivers(row)).isNotEmpty().doesNotContainNull();
            assertThat(scores.band(row)).isEqualTo(ChurnSettings.within(90).band(scores.risk(row)));
        }
    }

    @Test
    void aShopWithFewBuyersIsRefused() {
        FitResult<ChurnModel> result = ChurnModels.fit(shop(100, 540, 5), TODAY, ChurnSettings.within(90));

        assertThat(result.refused().orElseThrow().shortage()).isEqualTo(Shortage.BUYERS);
    }

    @Test
    void aHistoryOfDaysIsLearnedFromWithoutBeingHeldAgainstAnything() {
        ChurnModel model = ChurnModels.fit(shop(9_000, 25, 5), FIRST.plusDays(25), ChurnSettings.within(90))
                .fitted()
                .orElseThrow();

        assertThat(model.windowDays()).isZero();
        assertThat(model.candidates()).isEmpty();
        assertThat(model.accuracy()).isEmpty();
        assertThat(model.scores().risk(0)).isBetween(0.0, 1.0);
    }
}
