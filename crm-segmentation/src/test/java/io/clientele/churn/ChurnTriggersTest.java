package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.PurchaseColumns;
import io.clientele.segment.Shop;
import io.clientele.task.Activation;
import io.clientele.task.RuleId;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskPlan;
import io.clientele.task.TaskRule;
import io.clientele.task.TaskType;
import io.clientele.task.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChurnTriggersTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static TaskPlan plan(String asOf, Trigger trigger) {
        return TaskPlan.builder()
                .addRules(TaskRule.builder()
                        .id(RuleId.of("churn"))
                        .type(TaskType.WIN_BACK)
                        .trigger(trigger)
                        .build())
                .asOf(LocalDate.parse(asOf))
                .activation(Activation.on(FIRST))
                .build();
    }

    @Test
    void aChurnRuleMakesATaskWithItsReasonAndTheNextOrderClosesIt() {
        Trigger unusual = ChurnTriggers.of(new ChurnRule.LongerThanUsual(2), OptionalDouble.empty());
        Shop shop = new Shop()
                .order("ann", "LU", "2026-04-11", 20_00)
                .order("ann", "LU", "2026-04-21", 20_00)
                .order("ann", "LU", "2026-05-01", 20_00);

        assertThat(shop.generate(plan("2026-05-21", unusual))).isEmpty();
        assertThat(shop.generate(plan("2026-06-30", unusual)))
                .extracting(Task::evidence)
                .containsExactly(
                        "No order for 21 days, where this customer used to order every 10 days, seen on 2026-05-22;"
                                + " last order web:3 of 2026-05-01");

        shop.order("ann", "LU", "2026-07-01", 20_00);
        assertThat(shop.generate(plan("2026-07-02", unusual)))
                .extracting(Task::skipReason)
                .containsExactly(Optional.of(SkipReason.ORDERED));
    }

    @Test
    void ofSeveralRulesThatWhichSeesItFirstGivesTheReason() {
        Shop shop = new Shop().order("ben", "LU", "2026-03-01", 20_00);

        assertThat(shop.generate(plan(
                        "2026-06-30",
                        ChurnTriggers.of(ChurnRules.standard(), ChurnBand.MEDIUM, OptionalDouble.empty()))))
                .extracting(Task::evidence)
                .containsExactly("The first order, 60 days ago, was never followed by another, seen on 2026-04-30;"
                        + " last order web:1 of 2026-03-01");
        assertThat(new Shop()
                        .order("ben", "LU", "2026-03-01", 20_00)
                        .generate(plan(
                                "2026-06-30",
                                ChurnTriggers.of(ChurnRules.standard(), ChurnBand.HIGH, OptionalDouble.empty()))))
                .isEmpty();
    }

    @Test
    void theShopsRhythmIsTheMedianOfTheDaysBetweenPurchases() {
        PurchaseColumns shop = PurchaseColumns.of(
                3, new int[] {0, 0, 0, 0, 1, 1, 2, 1}, new int[] {-10, 0, 0, 40, 100, 107, 5, 300}, new long[] {
                    10, 10, 10, 10, 10, 10, 10, -10
                });

        assertThat(ShopRhythm.of(shop)).hasValue(10);
        assertThat(ShopRhythm.of(PurchaseColumns.of(1, new int[] {0}, new int[] {7}, new long[] {10})))
                .isEmpty();
    }

    @Property(tries = 500, seed = "20261129")
    void aRuleSeesSomebodyLeaveFromTheFirstDayOnWhichItHasAReason(
            @ForAll("rules") ChurnRule rule, @ForAll("buyers") BuyerOrders buyer) {
        Optional<LocalDate> dayByDay = Stream.iterate(
                        buyer.last(), day -> !day.isAfter(buyer.asOf()), day -> day.plusDays(1))
                .filter(day -> rule.reason(buyer.on(day)).isPresent())
                .findFirst();

        assertThat(rule.since(buyer)).isEqualTo(dayByDay);
    }

    @Provide
    Arbitrary<ChurnRule> rules() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 120);
        Arbitrary<Double> falls = Arbitraries.of(0.3, 0.5, 1.0);
        return Arbitraries.oneOf(List.of(
                days.map(ChurnRule.NoOrderFor::new),
                Arbitraries.of(1.5, 2.0, 4.0).map(ChurnRule.LongerThanUsual::new),
                Combinators.combine(days, falls).as(ChurnRule.OrdersFall::new),
                Combinators.combine(days, falls).as(ChurnRule.SpendFalls::new),
                Combinators.combine(days, Arbitraries.integers().between(0, 20)).as(ChurnRule.RenewalSkipped::new),
                days.map(ChurnRule.NeverFollowed::new)));
    }

    @Provide
    Arbitrary<BuyerOrders> buyers() {
        Arbitrary<BuyerOrders.Purchase> purchases = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.longs().between(0, 5))
                .as((day, amount) -> new BuyerOrders.Purchase(FIRST.plusDays(day), amount));
        return Combinators.combine(
                        purchases.list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.integers().between(200, 420),
                        Arbitraries.of(OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(23.4)))
                .as((bought, asOf, rhythm) -> new BuyerOrders(FIRST.plusDays(asOf), bought, rhythm));
    }
}
