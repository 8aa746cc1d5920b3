package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.ContactId;
import io.clientele.contact.LifecycleStatus;
import io.clientele.exchange.report.DueTasks.When;
import io.clientele.exchange.report.KeyFigures.Group;
import io.clientele.exchange.report.MonthlyRevenue.Month;
import io.clientele.exchange.report.MonthlyRevenue.Sum;
import io.clientele.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregatesTest {
    private static final Currency CHF = Currency.getInstance("CHF");

    @Test
    void keyFiguresCountCustomersNotProspects() {
        KeyFigures shop = KeyFigures.of(TestShop.inEuros()
                .order("Ann", "2026-06-01", 1_000)
                .order("Ann", "2026-06-20", 2_000)
                .order("Bob", "2025-01-01", 3_000)
                .order("Bob", "2025-01-02", 3_000)
                .order("Cleo", "2026-06-10", 4_000)
                .member("dora@list.example")
                .snapshot());

        assertThat(shop.people()).isEqualTo(4);
        assertThat(shop.customers()).isEqualTo(3);
        assertThat(shop.repeaters()).isEqualTo(2);
        assertThat(shop.lapsedRepeaters()).isEqualTo(1);
        assertThat(shop.orders()).isEqualTo(5);
        assertThat(shop.revenue().minorUnits()).isEqualTo(13_000);
        assertThat(shop.averageOrderMinor()).contains(2_600L);
        assertThat(shop.group(LifecycleStatus.LAPSED)).isEqualTo(new Group(1, 2, 6_000));
        assertThat(shop.group(LifecycleStatus.PROSPECT)).isEqualTo(new Group(1, 0, 0));
    }

    @Test
    void moneyWithoutARateIsNoRevenueAndDoesNotThinTheAverage() {
        KeyFigures shop = KeyFigures.of(TestShop.inEuros()
                .order("Ann", "2026-06-01", 1_000)
                .order("Ann", "2026-06-02", Money.ofMinor(9_900, CHF))
                .snapshot());

        assertThat(shop.revenue().minorUnits()).isEqualTo(1_000);
        assertThat(shop.otherSpent().in(CHF)).isEqualTo(Money.ofMinor(9_900, CHF));
        assertThat(shop.orders()).isEqualTo(2);
        assertThat(shop.averageOrderMinor()).contains(1_000L);
    }

    @Test
    void yearsAreComparedOnlyWhereBothAreWhole() {
        TestShop young = TestShop.inEuros().order("Ann", "2024-07-02", 1_000).order("Ann", "2026-06-30", 3_000);
        TestShop old = TestShop.inEuros().order("Ann", "2024-07-01", 1_000).order("Ann", "2025-07-01", 3_000);

        assertThat(KeyFigures.of(young.snapshot()).yearBeforeMinor()).isEmpty();
        assertThat(KeyFigures.of(old.snapshot()).yearBeforeMinor()).contains(1_000L);
        assertThat(KeyFigures.of(old.snapshot()).lastYearMinor()).isEqualTo(3_000);
    }

    @Test
    void monthsWithoutOrdersAreThereAndReturnsLowerTheirs() {
        MonthlyRevenue revenue = MonthlyRevenue.of(TestShop.inEuros()
                .order("Ann", "2026-04-30", 1_000)
                .order("Ann", "2026-06-01", 2_000)
                .order("Bob", "2026-06-30", 3_000)
                .order("Bob", "2026-06-30", -500)
                .snapshot());

        assertThat(revenue.months())
                .containsExactly(
                        new Month(YearMonth.of(2026, 4), new Sum(1, 1, 1_000)),
                        new Month(YearMonth.of(2026, 5), new Sum(0, 0, 0)),
                        new Month(YearMonth.of(2026, 6), new Sum(2, 1, 4_500)));
        assertThat(revenue.before()).isEmpty();
        assertThat(revenue.lastIsWhole()).isTrue();
    }

    @Test
    void threeYearsOfMonthsAreShownAndTheRestIsOneSum() {
        MonthlyRevenue revenue = MonthlyRevenue.of(TestShop.inEuros()
                .order("Ann", "2019-01-01", 1_000)
                .order("Ann", "2023-06-30", 2_000)
                .order("Ann", "2023-07-01", 4_000)
                .asOf("2026-06-29")
                .snapshot());

        assertThat(revenue.months()).hasSize(36);
        assertThat(revenue.months().get(0)).isEqualTo(new Month(YearMonth.of(2023, 7), new Sum(1, 0, 4_000)));
        assertThat(revenue.before()).contains(new Sum(2, 1, 3_000));
        assertThat(revenue.lastIsWhole()).isFalse();
    }

    @Test
    void aCustomerReturnsOnceInAMonthHoweverOftenHeBuys() {
        Cohorts cohorts = Cohorts.of(TestShop.inEuros()
                .order("Ann", "2025-04-10", 1_000)
                .order("Ann", "2025-04-10", 1_000)
                .order("Ann", "2025-05-01", 1_000)
                .order("Ann", "2025-05-31", 1_000)
                .order("Ann", "2026-04-01", 1_000)
                .order("Ann", "2026-06-01", 1_000)
                .order("Bob", "2025-04-30", 1_000)
                .order("Bob", "2025-07-01", -1_000)
                .order("Cleo", "2025-06-01", 1_000)
                .snapshot());

        assertThat(cohorts.cohorts())
                .extracting(Cohorts.Cohort::month)
                .containsExactly(YearMonth.of(2025, 4), YearMonth.of(2025, 5), YearMonth.of(2025, 6));
        Cohorts.Cohort april = cohorts.cohorts().get(0);
        assertThat(april.size()).isEqualTo(2);
        assertThat(april.returned().asList()).containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(april.reached()).isEqualTo(12);
        assertThat(cohorts.cohorts().get(1).size()).isZero();
        assertThat(cohorts.returned(1)).isEqualTo(1);
        assertThat(cohorts.reached(1)).isEqualTo(3);
    }

    @Test
    void cohortsAreTheLatestEighteenMonthsOfFirstPurchases() {
        TestShop shop = TestShop.inEuros();
        for (int month = 0; month < 24; month++) {
            shop.order(
                    "Buyer " + month, LocalDate.of(2023, 1, 5).plusMonths(month).toString(), 1_000);
        }

        Cohorts cohorts = Cohorts.of(shop.snapshot());

        assertThat(cohorts.cohorts()).hasSize(18);
        assertThat(cohorts.cohorts().get(0).month()).isEqualTo(YearMonth.of(2023, 7));
        assertThat(cohorts.cohorts().get(17).month()).isEqualTo(YearMonth.of(2024, 12));
    }

    @Test
    void aFirstOrderWithoutARateIsNoReturn() {
        Cohorts cohorts = Cohorts.of(TestShop.inEuros()
                .order("Ann", "2026-04-10", Money.ofMinor(9_900, CHF))
                .order("Ann", "2026-05-10", 1_000)
                .snapshot());

        assertThat(cohorts.cohorts().get(0).returned().asList()).startsWith(0, 1, 0);
    }

    @Test
    void theDormantLineStandsBetweenTwoBars() {
        RecencyHistogram histogram = RecencyHistogram.of(TestShop.inEuros()
                .order("Ann", "2026-06-30", 1_000)
                .order("Bob", "2026-04-02", 1_000)
                .order("Cleo", "2026-04-01", 1_000)
                .order("Dora", "2026-01-01", 1_000)
                .member("eve@list.example")
                .snapshot());

        assertThat(histogram.bars())
                .containsExactly(
                        new RecencyHistogram.Bar(0, 30, 1),
                        new RecencyHistogram.Bar(30, 60, 0),
                        new RecencyHistogram.Bar(60, 90, 1),
                        new RecencyHistogram.Bar(90, 120, 1),
                        new RecencyHistogram.Bar(120, 150, 0),
                        new RecencyHistogram.Bar(150, 180, 0),
                        new RecencyHistogram.Bar(180, 210, 1));
        assertThat(histogram.dormant()).isEqualTo(2);
    }

    @Test
    void whoBoughtLongestAgoSharesTheLastBar() {
        RecencyHistogram histogram = RecencyHistogram.of(TestShop.inEuros()
                .order("Ann", "2001-01-01", 1_000)
                .order("Bob", "2026-06-30", 1_000)
                .snapshot());

        assertThat(histogram.bars()).hasSize(RecencyHistogram.MOST_BARS);
        assertThat(histogram.bars().get(35)).satisfies(last -> {
            assertThat(last.isOpen()).isTrue();
            assertThat(last.customers()).isEqualTo(1);
        });
    }

    @Test
    void everyLapsePeriodHasItsLine() {
        for (int days : List.of(1, 2, 3, 7, 97, 365, Integer.MAX_VALUE)) {
            RecencyHistogram histogram = RecencyHistogram.of(TestShop.inEuros()
                    .order("Ann", "2024-01-01", 1_000)
                    .lapseDays(days)
                    .snapshot());

            assertThat(histogram.bars()).anyMatch(bar -> bar.from() == days);
            assertThat(histogram.bars().stream()
                            .mapToInt(RecencyHistogram.Bar::customers)
                            .sum())
                    .isEqualTo(1);
        }
    }

    @Test
    void theBestCustomersSpentTheMost() {
        BestCustomers best = BestCustomers.of(
                TestShop.inEuros()
                        .order("Ann", "2026-06-01", 1_000)
                        .order("Bob", "2026-06-01", 3_000)
                        .order("Cleo", "2026-06-01", 2_000)
                        .member("dora@list.example")
                        .snapshot(),
                2);

        assertThat(best.customers())
                .extracting(one -> one.totalSpent().minorUnits())
                .containsExactly(3_000L, 2_000L);
        assertThat(best.spentMinor()).isEqualTo(5_000);
    }

    @Test
    void tasksAreCountedByWhenTheyAreDue() {
        ContactId contact = TestShop.inEuros()
                .order("Ann", "2026-06-01", 1_000)
                .snapshot()
                .profiles()
                .get(0)
                .id();
        DueTasks due = DueTasks.of(
                List.of(
                        new TaskLine(LocalDate.of(2026, 7, 8), contact, "follow up", ""),
                        new TaskLine(LocalDate.of(2026, 7, 7), contact, "follow up", ""),
                        new TaskLine(LocalDate.of(2026, 6, 30), contact, "follow up", ""),
                        new TaskLine(LocalDate.of(2026, 6, 29), contact, "follow up", "")),
                TestShop.AS_OF);

        assertThat(due.tasks()).extracting(TaskLine::due).isSorted();
        assertThat(List.of(When.values())).allMatch(when -> due.count(when) == 1);
    }
}
