package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurchaseFitsTest {
    private static final RepeatPurchases SHOP = GeneratedShop.histories(4_000, 7);

    @Test
    void findsTheParametersThatMadeTheCustomers() {
        ModelFit fit = fitted(ModelType.BG_NBD, SHOP);

        assertThat(fit.convergence().converged()).isTrue();
        assertThat(fit.convergence().atBound()).isFalse();
        assertWithinThreeErrors(fit.model().parameters(), fit.standardErrors(), GeneratedShop.BUYING.parameters());
    }

    @Test
    void findsWhatCustomersSpend() {
        SpendFit fit = SpendFits.fit(SHOP, FitSettings.standard()).fitted().orElseThrow();

        assertWithinThreeErrors(fit.model().parameters(), fit.standardErrors(), GeneratedShop.SPENDING.parameters());
        assertThat(fit.correlation()).isBetween(-0.1, 0.1);
    }

    private static void assertWithinThreeErrors(
            Map<String, Double> found, Map<String, Double> errors, Map<String, Double> truth) {
        assertThat(found)
                .hasSameSizeAs(truth)
                .allSatisfy((name, value) -> assertThat(value)
                        .isCloseTo(truth.getOrDefault(name, 0.0), within(3 * errors.getOrDefault(name, 0.0))));
    }

    @Test
    void findsHowRegularCustomersBuy() {
        RepeatPurchases shop = RegularShop.histories(3_000, 11);
        ModelFit fit = fitted(ModelType.MBG_CNBD_K, shop);

        assertThat(fit.model().parameters()).containsEntry("k", (double) RegularShop.BUYING.k());
        assertThat(fit.logLikelihood())
                .isGreaterThan(fitted(ModelType.MBG_NBD, shop).logLikelihood());
        assertThat(fit.standardErrors()).containsOnlyKeys("r", "alpha", "a", "b");
        fit.standardErrors()
                .forEach((name, error) -> assertThat(fit.model().parameters().getOrDefault(name, 0.0))
                        .isCloseTo(RegularShop.BUYING.parameters().getOrDefault(name, 0.0), within(3 * error)));
    }

    @Test
    void howRegularTheyBuyIsNotKnownWithoutTheTimesBetweenPurchases() {
        assertThat(PurchaseFits.fit(ModelType.MBG_CNBD_K, SHOP, FitSettings.standard())
                        .refused()
                        .orElseThrow()
                        .shortage())
                .isEqualTo(Shortage.GAPS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MBG_CNBD_K")
    void theTopIsHigherThanAllAroundIt(ModelType type) {
        ModelFit fit = fitted(type, SHOP);
        List<Double> best = List.copyOf(fit.model().parameters().values());

        for (int i = 0; i < best.size(); i++) {
            for (double factor : new double[] {0.98, 1.02}) {
                double[] beside = best.stream().mapToDouble(Double::doubleValue).toArray();
                beside[i] *= factor;
                assertThat(logLikelihood(type.with(beside))).isLessThan(fit.logLikelihood());
            }
        }
        assertThat(logLikelihood(fit.model())).isCloseTo(fit.logLikelihood(), within(1e-6));
    }

    private static double logLikelihood(PurchaseModel model) {
        double sum = 0;
        for (int row = 0; row < SHOP.size(); row++) {
            sum += model.logLikelihood(SHOP.frequency(row), SHOP.recency(row), SHOP.age(row));
        }
        return sum;
    }

    @Test
    void aShopOfFewBuyersIsToldThatItHasTooFew() {
        FitResult<ModelFit> result =
                PurchaseFits.fit(ModelType.BG_NBD, GeneratedShop.histories(499, 1), FitSettings.standard());

        assertThat(result.refused().orElseThrow().shortage()).isEqualTo(Shortage.BUYERS);
        assertThat(result.refused().orElseThrow().words())
                .isEqualTo("There are 499 customers with a purchase; a model needs 500");
        assertThat(result.fitted()).isEmpty();
    }

    @Test
    void aShopWhereNobodyCameBackIsRefused() {
        FitResult<ModelFit> result =
                PurchaseFits.fit(ModelType.PARETO_NBD, same(600, 0, 0, 30), FitSettings.standard());

        assertThat(result.refused().orElseThrow().shortage()).isEqualTo(Shortage.REPEAT_BUYERS);
    }

    @Test
    void aShopWhoseCustomersAreAllAlikeIsRefused() {
        FitResult<ModelFit> result = PurchaseFits.fit(ModelType.MBG_NBD, same(600, 2, 20, 30), FitSettings.standard());

        assertThat(result.refused().orElseThrow().shortage()).isEqualTo(Shortage.VARIATION);
    }

    @Test
    void whereAllSpendTheSameThereIsNoModelOfSpend() {
        FitResult<SpendFit> result = SpendFits.fit(same(600, 2, 20, 30), FitSettings.standard());

        assertThat(result.refused().orElseThrow().shortage()).isEqualTo(Shortage.SPEND);
    }

    private static RepeatPurchases same(int customers, int frequency, double recency, double age) {
        int[] frequencies = new int[customers];
        double[] recencies = new double[customers];
        double[] ages = new double[customers];
        double[] means = new double[customers];
        Arrays.fill(frequencies, frequency);
        Arrays.fill(recencies, recency);
        Arrays.fill(ages, age);
        Arrays.fill(means, frequency * 9.9);
        return RepeatPurchases.ofColumns(TimeScale.DAYS, frequencies, recencies, ages, means);
    }

    private static ModelFit fitted(ModelType type, RepeatPurchases purchases) {
        return PurchaseFits.fit(type, purchases, FitSettings.standard())
                .fitted()
                .orElseThrow();
    }
}
