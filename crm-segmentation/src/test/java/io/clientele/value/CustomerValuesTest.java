package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerValuesTest {
    private static final BgNbd BUYING = GeneratedShop.BUYING;
    private static final GammaGamma SPENDING = GeneratedShop.SPENDING;
    private static final ValueSettings YEAR = ValueSettings.over(365);

    @Test
    void aCustomersFiguresAreThoseOfTheModels() {
        CustomerValues values = CustomerValues.of(one(3, 200, 300, 40), BUYING, SPENDING, YEAR);

        assertThat(values.probabilityAlive(0)).isEqualTo(BUYING.probabilityAlive(3, 200, 300));
        assertThat(values.probabilityOfOrder(0)).isEqualTo(BUYING.probabilityOfOrder(3, 200, 300, 365));
        assertThat(values.expectedOrders(0)).isEqualTo(BUYING.expectedOrders(3, 200, 300, 365));
        assertThat(values.expectedValue(0)).hasValue(SPENDING.expectedValue(3, 40));
        assertThat(values.expectedSpend(0)).hasValue(values.expectedOrders(0) * SPENDING.expectedValue(3, 40));
        assertThat(values.daysToNextOrder(0)).hasValue(BUYING.medianTimeToOrder(3, 200, 300));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.5", "0, 0, 300", "3, 200, 300", "3, 299, 300", "50, 290, 300"})
    void figuresOfARegularCustomerAreThoseOfTheModelToo(int frequency, double recency, double age) {
        MbgCnbdK regular = RegularShop.BUYING;
        CustomerValues values = CustomerValues.of(one(frequency, recency, age, 40), regular, SPENDING, YEAR);

        assertThat(values.probabilityAlive(0)).isEqualTo(regular.probabilityAlive(frequency, recency, age));
        assertThat(values.probabilityOfOrder(0)).isEqualTo(regular.probabilityOfOrder(frequency, recency, age, 365));
        assertThat(values.expectedOrders(0)).isEqualTo(regular.expectedOrders(frequency, recency, age, 365));
        assertThat(values.daysToNextOrder(0)).hasValue(regular.medianTimeToOrder(frequency, recency, age));
    }

    /** The integral of the discounted rate of orders over three years, worked out by a sum over days. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.5", "0, 0, 300", "3, 200, 300", "50, 290, 300"})
    void lifetimeValueIsTheDiscountedSpendOfThreeYears(int frequency, double recency, double age) {
        for (PurchaseModel model : List.of(BUYING, RegularShop.BUYING)) {
            double sum = 0;
            double before = 0;
            for (int day = 1; day <= 1_095; day++) {
                double orders = model.expectedOrders(frequency, recency, age, day);
                sum += (orders - before) * Math.pow(1.1, -(day - 0.5) / 365.25);
                before = orders;
            }
            CustomerValues values = CustomerValues.of(one(frequency, recency, age, 40), model, SPENDING, YEAR);

            assertThat(values.lifetimeValue(0).orElseThrow())
                    .isCloseTo(sum * SPENDING.expectedValue(frequency, 40), within(1e-5 * sum * 50));
        }
    }

    @Test
    void weeksAndDaysForetellTheSame() {
        BgNbd inWeeks = new BgNbd(BUYING.r(), BUYING.alpha() / 7, BUYING.a(), BUYING.b());
        RepeatPurchases weeks = RepeatPurchases.ofColumns(
                TimeScale.WEEKS, new int[] {2}, new double[] {10}, new double[] {30}, new double[] {9});
        CustomerValues byWeeks = CustomerValues.of(weeks, inWeeks, SPENDING, YEAR);
        CustomerValues byDays = CustomerValues.of(one(2, 70, 210, 9), BUYING, SPENDING, YEAR);

        assertThat(byWeeks.expectedOrders(0)).isCloseTo(byDays.expectedOrders(0), within(1e-12));
        assertThat(byWeeks.lifetimeValue(0).orElseThrow())
                .isCloseTo(byDays.lifetimeValue(0).orElseThrow(), within(1e-10));
        assertThat(byWeeks.daysToNextOrder(0).orElseThrow())
                .isCloseTo(byDays.daysToNextOrder(0).orElseThrow(), within(1e-10));
    }

    @Test
    void withoutAModelOfSpendThereIsNoMoney() {
        CustomerValues values = CustomerValues.ofOrders(one(3, 200, 300, 40), BUYING, YEAR);

        assertThat(values.expectedOrders(0)).isPositive();
        assertThat(values.expectedSpend(0)).isEmpty();
        assertThat(values.lifetimeValue(0)).isEmpty();
    }

    @Test
    void anOrderThatIsDecadesAwayIsNoneToWaitFor() {
        BgNbd rarely = new BgNbd(0.1, 100, 1, 1);

        assertThat(CustomerValues.ofOrders(one(0, 0, 3_000, 0), rarely, YEAR).daysToNextOrder(0))
                .isEmpty();
    }

    @Test
    void aMeanThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> CustomerValues.of(one(0, 0, 10, 0), BUYING, new GammaGamma(2, 0.9, 10), YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("q = 0.9");
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        RepeatPurchases shop = GeneratedShop.histories(70_000, 3);
        CustomerValues alone = CustomerValues.of(shop, BUYING, SPENDING, YEAR);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            CustomerValues together = CustomerValues.of(shop, BUYING, SPENDING, YEAR, executor, 3);

            for (int row = 0; row < shop.size(); row++) {
                assertThat(together.expectedOrders(row)).isEqualTo(alone.expectedOrders(row));
                assertThat(together.lifetimeValue(row)).isEqualTo(alone.lifetimeValue(row));
            }
        } finally {
            executor.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void scoringMakesNothingForACustomer(PurchaseModel model) {
        RepeatPurchases few = GeneratedShop.histories(50_000, 3);
        RepeatPurchases many = GeneratedShop.histories(100_000, 3);
        allocatedByScoring(few, model);

        long forMore = allocatedByScoring(many, model) - allocatedByScoring(few, model);

        assertThat(forMore / (many.size() - few.size())).isLessThanOrEqualTo(7 * Double.BYTES);
    }

    static Stream<PurchaseModel> models() {
        return Stream.of(BUYING, new MbgNbd(0.6, 40, 0.8, 2.5), RegularShop.BUYING, new ParetoNbd(0.6, 40, 0.6, 60));
    }

    private static long allocatedByScoring(RepeatPurchases shop, PurchaseModel model) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CustomerValues.of(shop, model, SPENDING, YEAR);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static RepeatPurchases one(int frequency, double recency, double age, double mean) {
        return RepeatPurchases.ofColumns(
                TimeScale.DAYS, new int[] {frequency}, new double[] {recency}, new double[] {age}, new double[] {mean});
    }
}
