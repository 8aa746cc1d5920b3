package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RepeatPurchasesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final HistorySettings AFTER_100_DAYS = HistorySettings.asOf(FIRST.plusDays(100));

    /** A customer's orders: pairs of days after the first of January and cents. */
    private static RepeatPurchases of(HistorySettings settings, long... daysAndCents) {
        int orders = daysAndCents.length / 2;
        int[] customer = new int[orders];
        int[] day = new int[orders];
        long[] cents = new long[orders];
        for (int i = 0; i < orders; i++) {
            day[i] = (int) (FIRST.toEpochDay() + daysAndCents[2 * i]);
            cents[i] = daysAndCents[2 * i + 1];
        }
        return RepeatPurchases.of(1, customer, day, cents, settings);
    }

    @Test
    void frequencyCountsDaysAfterTheFirstAndTheMeanLeavesTheFirstOut() {
        RepeatPurchases histories = of(AFTER_100_DAYS, 40, 30_00, 0, 99_00, 40, 10_00, 70, 20_00);

        assertThat(histories.size()).isEqualTo(1);
        assertThat(histories.frequency(0)).isEqualTo(2);
        assertThat(histories.recency(0)).isEqualTo(70);
        assertThat(histories.age(0)).isEqualTo(100);
        assertThat(histories.meanValue(0)).isEqualTo(30.00);
    }

    @Test
    void weeksHaveFractions() {
        RepeatPurchases histories = of(AFTER_100_DAYS.in(TimeScale.WEEKS), 0, 1_00, 10, 1_00);

        assertThat(histories.recency(0)).isEqualTo(10 / 7.0);
        assertThat(histories.age(0)).isEqualTo(100 / 7.0);
    }

    @Test
    void aReturnIsTakenOffTheLastPurchaseDayAndIsNoPurchase() {
        assertThat(of(AFTER_100_DAYS, 0, 50_00, 40, 30_00, 60, -10_00).meanValue(0))
                .isEqualTo(20.00);
        assertThat(of(AFTER_100_DAYS, 0, 50_00, 5, -50_00, 40, 30_00).meanValue(0))
                .isEqualTo(30.00);
        assertThat(of(AFTER_100_DAYS, 0, 50_00, 90, -5_00).frequency(0)).isZero();
        assertThat(of(AFTER_100_DAYS, 0, -50_00).size()).isZero();
    }

    @Test
    void whatLiesBehindTheDayIsNotSeen() {
        RepeatPurchases histories = of(AFTER_100_DAYS.on(FIRST.plusDays(30)), 0, 5_00, 30, 5_00, 31, 5_00);

        assertThat(histories.frequency(0)).isEqualTo(1);
        assertThat(histories.age(0)).isEqualTo(30);
        assertThat(of(AFTER_100_DAYS.on(FIRST.minusDays(1)), 0, 5_00).size()).isZero();
    }

    @Test
    void anOrderThatWasFreeIsAPurchaseWhereItIsGiven() {
        assertThat(of(AFTER_100_DAYS, 0, 5_00, 30, 0).frequency(0)).isEqualTo(1);
        assertThat(of(AFTER_100_DAYS, 0, 5_00, 30, 0).meanValue(0)).isZero();
    }

    @Test
    void rowsNameTheirCustomers() {
        RepeatPurchases histories =
                RepeatPurchases.of(4, new int[] {3, 1}, new int[] {20_454, 20_454}, new long[] {5, 5}, AFTER_100_DAYS);

        assertThat(histories.size()).isEqualTo(2);
        assertThat(histories.customer(0)).isEqualTo(1);
        assertThat(histories.customer(1)).isEqualTo(3);
    }

    @Test
    void whatIsNoHistoryIsRefused() {
        assertThatThrownBy(() -> row(1, 5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row(1, 0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row(0, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row(-1, 0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row(1, Double.NaN, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row(0, 0, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RepeatPurchases row(int frequency, double recency, double age) {
        return RepeatPurchases.ofColumns(
                TimeScale.DAYS, new int[] {frequency}, new double[] {recency}, new double[] {age}, new double[] {0});
    }
}
