package io.clientele.task;

import static io.clientele.task.Shop.completed;
import static io.clientele.task.Shop.order;
import static io.clientele.task.Shop.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.money.Money;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.task.LeavingSign.Seen;
import io.clientele.tenant.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tasks for customers in whom a sign of leaving is seen. */
class LeavingTriggerTest {
    /** Once more than 30 days have passed. */
    private static final LeavingSign MONTH =
            purchases -> Optional.of(new Seen(purchases.last().plusDays(31), "No order for a month"));

    /** The last purchase came to less than the one before. */
    private static final LeavingSign SMALLER = purchases -> {
        List<PastPurchases.Purchase> all = purchases.purchases();
        return all.size() >= 2
                        && all.get(all.size() - 1)
                                        .amount()
                                        .compareAmount(all.get(all.size() - 2).amount())
                                < 0
                ? Optional.of(new Seen(purchases.last(), "Spends less"))
                : Optional.empty();
    };

    private final Shop shop = new Shop();

    private static TaskRule rule(LeavingSign sign) {
        return TaskRule.builder()
                .id(RuleId.of("leaving"))
                .type(TaskType.WIN_BACK)
                .trigger(new Trigger.Leaving(sign))
                .build();
    }

    private static TaskPlan asOf(String day, LeavingSign sign) {
        return plan("2026-01-01", day, List.of(rule(sign)));
    }

    @Test
    void aTaskIsMadeWhenTheSignIsFirstSeenAndSaysWhatWasSeen() {
        shop.take(completed("1", "2026-02-01"));

        shop.generate(asOf("2026-03-03", MONTH));
        assertThat(shop.tasks()).isEmpty();

        shop.generate(asOf("2026-03-04", MONTH));
        assertThat(shop.task("leaving")).satisfies(task -> {
            assertThat(task.evidence())
                    .isEqualTo("No order for a month, seen on 2026-03-04; last order web:1 of 2026-02-01");
            assertThat(task.due()).isEqualTo("2026-03-04");
            assertThat(task.order()).contains(new OrderKey("web", "1"));
            assertThat(task.type()).isEqualTo(TaskType.WIN_BACK);
        });
    }

    @Test
    void thereIsNoSecondTaskHoweverLongTheCustomerStaysAway() {
        shop.take(completed("1", "2026-02-01"));
        shop.generate(asOf("2026-03-04", MONTH));

        assertThat(shop.generate(asOf("2026-03-05", MONTH)).tasks()).isZero();
        assertThat(shop.generate(asOf("2026-12-31", MONTH)).tasks()).isZero();
        assertThat(shop.task("leaving").isPending()).isTrue();
    }

    @Test
    void aTaskThatWasDoneIsNotMadeAgainBeforeTheNextOrder() {
        shop.take(completed("1", "2026-02-01")).generate(asOf("2026-03-04", MONTH));
        new TaskDesk(shop.storage(), Shop.TENANT.id())
                .complete(shop.task("leaving").id(), "will come back", Shop.NOW, Actor.of("anna"));

        assertThat(shop.generate(asOf("2026-04-01", MONTH)).tasks()).isZero();
    }

    @Test
    void theNextOrderClosesTheTaskAndTheNextAbsenceHasItsOwn() {
        shop.take(completed("1", "2026-02-01")).generate(asOf("2026-03-04", MONTH));
        shop.take(completed("2", "2026-03-20")).generate(asOf("2026-03-21", MONTH));

        assertThat(shop.task("leaving").skipReason()).contains(SkipReason.ORDERED);
        assertThat(shop.task("leaving").outcome()).contains("ordered web:2 on 2026-03-20");

        shop.generate(asOf("2026-04-20", MONTH));
        assertThat(shop.tasks("leaving"))
                .extracting(Task::status)
                .containsExactly(TaskStatus.SKIPPED, TaskStatus.PENDING);
    }

    @Test
    void aSignThatIsGoneWithoutAnOrderLeavesTheTaskOpen() {
        shop.take(completed("1", "2026-02-01")).generate(asOf("2026-03-04", MONTH));

        shop.generate(asOf("2026-03-05", purchases -> Optional.empty()));

        assertThat(shop.task("leaving").isPending()).isTrue();
    }

    @Test
    void aLaterOrderThatIsLearntOfLateButShowsTheSignTooLeavesTheTaskOpen() {
        shop.take(completed("1", "2026-01-05")).generate(asOf("2026-03-04", MONTH));
        shop.take(completed("2", "2026-01-15")).generate(asOf("2026-03-05", MONTH));

        assertThat(shop.task("leaving").isPending()).isTrue();
    }

    @Test
    void anOrderThatIsItselfTheSignHasATask() {
        shop.take(
                order("1", "2026-02-01").total(euros(80)).build(),
                order("2", "2026-02-10").total(euros(50)).build());

        shop.generate(asOf("2026-02-10", SMALLER));
        assertThat(shop.task("leaving").evidence())
                .isEqualTo("Spends less, seen on 2026-02-10; last order web:2 of 2026-02-10");

        shop.take(order("3", "2026-02-20").total(euros(20)).build()).generate(asOf("2026-02-20", SMALLER));
        assertThat(shop.tasks("leaving"))
                .extracting(Task::status)
                .containsExactly(TaskStatus.SKIPPED, TaskStatus.PENDING);
    }

    @Test
    void aSignIsShownPurchasesInTheCurrencyOfTheShopAfterRefunds() {
        List<PastPurchases> shown = new ArrayList<>();
        shop.take(
                order("1", "2026-02-01").total(euros(80)).refunded(euros(30)).build(),
                order("2", "2026-02-02").status(OrderStatus.CANCELLED).build(),
                order("3", "2026-02-03")
                        .total(Money.ofMinor(9_900, Currency.getInstance("USD")))
                        .build(),
                completed("4", "2026-03-01"));

        shop.generate(asOf("2026-02-20", purchases -> {
            shown.add(purchases);
            return Optional.empty();
        }));

        assertThat(shown.get(0).asOf()).isEqualTo("2026-02-20");
        assertThat(shown.get(0).purchases())
                .containsExactly(
                        new PastPurchases.Purchase(LocalDate.of(2026, 2, 1), euros(50)),
                        new PastPurchases.Purchase(LocalDate.of(2026, 2, 3), euros(0)));
    }

    @Test
    void whatWasSeenBeforeTheFirstDayIsHistoryUnlessItIsBackfilled() {
        shop.take(completed("1", "2025-02-01"));
        TaskPlan plan = asOf("2026-03-04", MONTH);

        shop.generate(plan);
        assertThat(shop.tasks()).isEmpty();
        assertThat(shop.explain(plan, "leaving"))
                .isEqualTo(
                        "gets no task: No order for a month, seen on 2025-03-04; last order web:1 of 2025-02-01: before"
                                + " 2026-01-01, the rule's first day, and so history");

        shop.generate(TaskPlan.builder()
                .from(plan)
                .activation(plan.activation().withBackfill())
                .build());
        assertThat(shop.task("leaving").due()).isEqualTo("2026-03-04");
    }

    @Test
    void whereNothingIsSeenTheExplanationSaysSo() {
        shop.take(completed("1", "2026-02-01"));

        assertThat(shop.explain(asOf("2026-02-10", MONTH), "leaving"))
                .isEqualTo("gets no task: no sign of leaving since last order web:1 of 2026-02-01");
    }

    @Test
    void purchasesThatAreNoneOrLieAheadAreRefused() {
        LocalDate day = LocalDate.of(2026, 2, 1);

        assertThatThrownBy(() -> new PastPurchases(day, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PastPurchases(day, List.of(new PastPurchases.Purchase(day.plusDays(1), euros(1)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money euros(int euros) {
        return Money.ofMinor(100L * euros, Shop.EUR);
    }
}
