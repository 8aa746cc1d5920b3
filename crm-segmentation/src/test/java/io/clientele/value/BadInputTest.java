package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no model is made for: it is refused in words or has figures, and none of these is NaN or infinite. */
class BadInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int DAY = (int) TODAY.toEpochDay();
    private static final double MINUTE = 1 / 1_440.0;
    private static final double FORTY_YEARS = 14_610;
    private static final ValueSettings YEAR = ValueSettings.over(365);

    private static RepeatPurchases orders(int customers, int[] customer, int[] day, long[] amount) {
        return RepeatPurchases.of(customers, customer, day, amount, HistorySettings.asOf(TODAY));
    }

    private static FitResult.Refused<ModelFit> refused(ModelType type, RepeatPurchases purchases) {
        return PurchaseFits.fit(type, purchases, FitSettings.standard())
                .refused()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void ofOneCustomerNothingIsLearned(ModelType type) {
        RepeatPurchases one = orders(1, new int[] {0, 0}, new int[] {DAY - 30, DAY - 10}, new long[] {900, 900});

        assertThat(refused(type, one).shortage()).isEqualTo(Shortage.BUYERS);
        assertThat(refused(type, one).words()).isEqualTo("There are 1 customers with a purchase; a model needs 500");
    }

    @ParameterizedTest
    @EnumSource
    void whereAllBoughtOnceNothingIsLearned(ModelType type) {
        int[] customers = IntStream.range(0, 600).toArray();
        int[] days = IntStream.range(0, 600).map(i -> DAY - i).toArray();
        long[] amounts = new long[600];

        assertThat(refused(type, orders(600, customers, days, amounts)).shortage())
                .isEqualTo(Shortage.REPEAT_BUYERS);
    }

    @ParameterizedTest
    @EnumSource
    void whereAllBoughtOnOneDayNothingIsLearned(ModelType type) {
        int[] customers = IntStream.range(0, 1_200).map(i -> i / 2).toArray();
        int[] days = new int[1_200];
        long[] amounts = new long[1_200];
        for (int day : new int[] {DAY, DAY - 90}) {
            Arrays.fill(days, day);
            assertThat(refused(type, orders(600, customers, days, amounts)).shortage())
                    .isEqualTo(Shortage.REPEAT_BUYERS);
        }
    }

    @Test
    void ofAllTheseNoModelIsChosenAndNoneOfOccasionsIsMade() {
        RepeatPurchases one = orders(1, new int[] {0, 0}, new int[] {DAY - 30, DAY - 10}, new long[] {900, 900});
        RepeatPurchases once = orders(
                600,
                IntStream.range(0, 600).toArray(),
                IntStream.generate(() -> DAY - 40).limit(600).toArray(),
                new long[600]);

        for (RepeatPurchases purchases : List.of(one, once)) {
            assertThat(ModelChoice.of(List.of(ModelType.values()), purchases, purchases, FitSettings.standard())
                            .best())
                    .isEmpty();
            assertThat(BgBbFit.of(OccasionHistories.of(purchases), FitSettings.standard())
                            .fitted())
                    .isEmpty();
        }
    }

    @Test
    void ordersBehindTheDayAreNotSeenAndWhoHasNoOthersIsNoCustomer() {
        RepeatPurchases purchases =
                orders(2, new int[] {0, 0, 1}, new int[] {DAY - 5, DAY + 1, DAY + 400}, new long[] {900, 900, 900});

        assertThat(purchases.size()).isEqualTo(1);
        assertThat(purchases.frequency(0)).isZero();
        assertThat(purchases.age(0)).isEqualTo(5);
    }

    @Test
    void spendBelowZeroIsNoPurchaseAndMakesNoNegativeValue() {
        RepeatPurchases purchases =
                orders(2, new int[] {0, 0, 0, 1}, new int[] {DAY - 50, DAY - 30, DAY - 10, DAY - 10}, new long[] {
                    900, 900, -5_000, -900
                });
        CustomerValues values = CustomerValues.of(purchases, GeneratedShop.BUYING, GeneratedShop.SPENDING, YEAR);

        assertThat(values.size()).isEqualTo(1);
        assertThat(purchases.frequency(0)).isEqualTo(1);
        assertThat(purchases.meanValue(0)).isEqualTo(-41);
        assertThat(values.expectedSpend(0).orElseThrow()).isPositive();
        assertFinite(values);
    }

    /** A shop with one customer of 322 orders in 40 years, one of 322 in a year, and some of whom minutes are known. */
    private static RepeatPurchases strange() {
        RepeatPurchases usual = GeneratedShop.histories(1_500, 13);
        int[] x = {321, 321, 0, 0, 1, 1, 2};
        double[] recency = {FORTY_YEARS - 3, 364, 0, 0, MINUTE, FORTY_YEARS, 2 * MINUTE};
        double[] age = {FORTY_YEARS, 365, MINUTE, FORTY_YEARS, 2 * MINUTE, FORTY_YEARS, FORTY_YEARS};
        double[] mean = {20, 1e7, 0, 0, 0.01, 12, -3};
        int size = usual.size();
        int[] frequencies = IntStream.concat(IntStream.range(0, size).map(usual::frequency), IntStream.of(x))
                .toArray();
        double[] recencies = beside(IntStream.range(0, size).mapToDouble(usual::recency), recency);
        double[] gaps = new double[size + x.length];
        for (int row = 0; row < gaps.length; row++) {
            // As if all gaps of a customer were equal.
            gaps[row] = frequencies[row] == 0 ? 0 : frequencies[row] * Math.log(recencies[row] / frequencies[row]);
        }
        return RepeatPurchases.ofColumns(
                        TimeScale.DAYS,
                        frequencies,
                        recencies,
                        beside(IntStream.range(0, size).mapToDouble(usual::age), age),
                        beside(IntStream.range(0, size).mapToDouble(usual::meanValue), mean))
                .withLogGaps(gaps);
    }

    private static double[] beside(DoubleStream usual, double... others) {
        return DoubleStream.concat(usual, DoubleStream.of(others)).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void manyOrdersMinutesAndDecadesHaveFiguresUnderEveryModel(ModelType type) {
        RepeatPurchases shop = strange();
        ModelFit fit =
                PurchaseFits.fit(type, shop, FitSettings.standard()).fitted().orElseThrow();
        GammaGamma spend = SpendFits.fit(shop, FitSettings.standard())
                .fitted()
                .orElseThrow()
                .model();

        assertThat(fit.logLikelihood()).isFinite();
        assertThat(fit.model().parameters().values()).allMatch(Double::isFinite);
        assertThat(fit.standardErrors().values()).allMatch(Double::isFinite);
        assertThat(spend.parameters().values()).allMatch(Double::isFinite);
        assertFinite(CustomerValues.of(
                shop, fit.model(), spend.q() > 1 ? spend : GeneratedShop.SPENDING, new ValueSettings(365, 36_500, 0)));
    }

    @Test
    void theModelThatIsChosenForThemHasFiguresToo() {
        RepeatPurchases shop = strange();
        ModelChoice choice = ModelChoice.of(List.of(ModelType.values()), shop, shop, FitSettings.standard());

        assertThat(choice.candidates()).hasSize(ModelType.values().length);
        assertThat(choice.candidates()).allMatch(each -> Double.isFinite(each.heldOutLogLikelihood()));
    }

    @Test
    void aModelOfOccasionsIsFittedToLongSilencesToo() {
        BgBbFit fit = BgBbFit.of(
                        OccasionHistories.ofCounts(
                                new int[] {321, 0, 0, 321, 1, 2},
                                new int[] {480, 0, 0, 321, 300, 5},
                                new int[] {480, 0, 5_000, 5_000, 3_000, 60},
                                new int[] {1, 300, 200, 1, 50, 100}),
                        FitSettings.standard())
                .fitted()
                .orElseThrow();

        assertThat(fit.logLikelihood()).isFinite();
        assertThat(fit.model().parameters().values()).allMatch(Double::isFinite);
        assertThat(fit.standardErrors().values()).allMatch(Double::isFinite);
    }

    @Test
    void manyOccasionsHaveFiguresToo() {
        int[] x = {321, 0, 0, 321, 1};
        int[] recency = {480, 0, 0, 321, 3_000};
        int[] opportunities = {480, 0, 14_610, 14_610, 3_000};
        BgBb model = new BgBb(1.204, 0.750, 0.657, 2.783);
        OccasionValues values = OccasionValues.of(
                RepeatPurchases.ofColumns(
                        TimeScale.DAYS,
                        x,
                        Arrays.stream(recency).asDoubleStream().toArray(),
                        Arrays.stream(opportunities).asDoubleStream().toArray(),
                        new double[] {20, 0, 0, 1e7, -3}),
                model,
                GeneratedShop.SPENDING,
                new OccasionValues.Ahead(36_500, 36_500, 0));

        for (int row = 0; row < values.size(); row++) {
            assertThat(List.of(values.probabilityAlive(row), values.probabilityOfOrder(row)))
                    .allSatisfy(figure -> assertThat(figure).isBetween(0.0, 1 + 1e-12));
            assertThat(List.of(
                            values.expectedOrders(row),
                            values.expectedSpend(row).orElseThrow(),
                            values.lifetimeValue(row).orElseThrow()))
                    .allSatisfy(figure -> assertThat(figure).isFinite().isNotNegative());
        }
    }

    private static void assertFinite(CustomerValues values) {
        for (int row = 0; row < values.size(); row++) {
            assertThat(List.of(values.probabilityAlive(row), values.probabilityOfOrder(row)))
                    .as("probabilities of row %s", row)
                    .allSatisfy(figure -> assertThat(figure).isBetween(0.0, 1.0));
            assertThat(List.of(
                            values.expectedOrders(row),
                            values.expectedValue(row).orElseThrow(),
                            values.expectedSpend(row).orElseThrow(),
                            values.lifetimeValue(row).orElseThrow(),
                            values.daysToNextOrder(row).orElse(0)))
                    .as("figures of row %s", row)
                    .allSatisfy(figure -> assertThat(figure).isFinite().isNotNegative());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsRefusedByEveryModel(ModelType type) {
        PurchaseModel model = type == ModelType.MBG_CNBD_K ? type.with(2, 1, 1, 1, 1) : type.with(1, 1, 1, 1);

        for (double nothing : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1}) {
            assertThatThrownBy(() -> model.probabilityAlive(1, nothing, 10))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> model.logLikelihood(1, 5, nothing)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> model.expectedOrders(1, 5, 10, nothing))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> model.probabilityOfOrder(1, 5, 10, nothing))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        double[] values = new double[type.parameters().size()];
        Arrays.fill(values, Double.NaN);
        assertThatThrownBy(() -> type.with(values)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsWithWhatIsNoNumberAreRefused() {
        for (double nothing : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> column(nothing, 10, 5)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> column(5, nothing, 5)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> column(5, 10, nothing)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> column(5, 10, 5).withLogGaps(new double[] {nothing}))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new GammaGamma(nothing, 2, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new BgBb(nothing, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ValueSettings(365, 365, nothing)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Occasions(TODAY, Period.ofDays(0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static RepeatPurchases column(double recency, double age, double mean) {
        return RepeatPurchases.ofColumns(
                TimeScale.DAYS, new int[] {1}, new double[] {recency}, new double[] {age}, new double[] {mean});
    }
}
