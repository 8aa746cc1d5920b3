package io.clientele.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.clientele.segment.Shop;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionValuesTest {
    private static final BgBb DONATIONS = new BgBb(1.204, 0.750, 0.657, 2.783);
    private static final GammaGamma SPENDING = GeneratedShop.SPENDING;
    private static final OccasionValues.Ahead FIVE_YEARS = new OccasionValues.Ahead(5, 10, 0.1);

    /** Ann bought in March, twice in May, and in June; Ben on the last day of May. */
    private static CustomerHistories shop() {
        return CustomerHistories.of(
                new Shop()
                        .order("ann", "LU", "2026-03-01", 20_00)
                        .order("ann", "LU", "2026-05-01", 30_00)
                        .order("ann", "LU", "2026-05-31", 40_00)
                        .order("ann", "LU", "2026-06-01", 50_00)
                        .order("ben", "LU", "2026-05-31", 20_00)
                        .on("2026-06-30"),
                TimeScale.DAYS);
    }

    @Test
    void monthsThatEndWithAMonthAreThoseOfTheCalendar() {
        RepeatPurchases months = shop().onOccasions(Period.ofMonths(1));

        assertThat(months.size()).isEqualTo(2);
        assertThat(new double[] {months.frequency(0), months.recency(0), months.age(0), months.meanValue(0)})
                .containsExactly(2, 3, 3, 60);
        assertThat(new double[] {months.frequency(1), months.recency(1), months.age(1), months.meanValue(1)})
                .containsExactly(0, 0, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "P7D, 2026-06-30, 2026-06-30, 0",
        "P7D, 2026-06-30, 2026-06-24, 0",
        "P7D, 2026-06-30, 2026-06-23, 1",
        "P1M, 2026-06-15, 2026-05-16, 0",
        "P1M, 2026-06-15, 2026-05-15, 1",
        "P1M, 2026-02-28, 2026-01-31, 1",
        "P3M, 2026-06-30, 2026-03-31, 1",
        "P1Y, 2001-12-31, 1995-06-30, 6"
    })
    void anOccasionIsSoManyOccasionsAgo(Period length, LocalDate asOf, LocalDate day, int ago) {
        assertThat(new Occasions(asOf, length).ago(day)).isEqualTo(ago);
    }

    @ParameterizedTest
    @CsvSource({"P1M, 365, 12", "P1Y, 365, 1", "P7D, 90, 13", "P1Y, 30, 1"})
    void aHorizonIsTheNearestNumberOfOccasions(Period length, int days, int occasions) {
        assertThat(new Occasions(LocalDate.of(2026, 6, 30), length).within(days))
                .isEqualTo(occasions);
    }

    @Test
    void occasionsToComeEndWhereMonthsEnd() {
        Occasions months = new Occasions(LocalDate.of(2026, 6, 30), Period.ofMonths(1));

        assertThat(months.end(1)).isEqualTo("2026-07-31");
        assertThat(months.end(8)).isEqualTo("2027-02-28");
    }

    @Test
    void figuresOfACustomerAreThoseOfTheModels() {
        OccasionValues values = OccasionValues.of(one(2, 4, 6, 40), DONATIONS, SPENDING, FIVE_YEARS);

        assertThat(values.probabilityAlive(0)).isEqualTo(DONATIONS.probabilityAlive(2, 4, 6));
        assertThat(values.probabilityOfOrder(0)).isEqualTo(DONATIONS.probabilityOfOrder(2, 4, 6, 5));
        assertThat(values.expectedOrders(0)).isEqualTo(DONATIONS.expectedOrders(2, 4, 6, 5));
        assertThat(values.totalOrders()).isEqualTo(values.expectedOrders(0));
        assertThat(values.occasionsToNextOrder(0)).isEqualTo(DONATIONS.occasionsToOrder(2, 6, 100));
        assertThat(values.expectedSpend(0).orElseThrow())
                .isCloseTo(values.expectedOrders(0) * SPENDING.expectedValue(2, 40), within(1e-9));
        assertThat(values.lifetimeValue(0).orElseThrow())
                .isCloseTo(DONATIONS.discountedOrders(2, 4, 6, 10, 0.1) * SPENDING.expectedValue(2, 40), within(1e-9));
    }

    @Test
    void withoutAModelOfSpendThereIsNoMoney() {
        OccasionValues values = OccasionValues.ofOrders(one(2, 4, 6, 40), DONATIONS, FIVE_YEARS);

        assertThat(values.expectedOrders(0)).isPositive();
        assertThat(values.expectedSpend(0)).isEmpty();
        assertThat(values.lifetimeValue(0)).isEmpty();
    }

    @Test
    void occasionsThatAreNoneAreRefused() {
        LocalDate day = LocalDate.of(2026, 6, 30);

        assertThatThrownBy(() -> new Occasions(day, Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occasions(day, Period.of(0, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occasions(day, Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occasions(day, Period.ofYears(11))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OccasionValues.ofOrders(one(2, 4.5, 6, 40), DONATIONS, FIVE_YEARS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4.5");
        assertThatThrownBy(() -> new OccasionValues.Ahead(0, 1, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OccasionValues.Ahead(1, 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RepeatPurchases one(int frequency, double recency, double age, double mean) {
        return RepeatPurchases.ofColumns(
                TimeScale.DAYS, new int[] {frequency}, new double[] {recency}, new double[] {age}, new double[] {mean});
    }
}
