package io.clientele.task;

import static io.clientele.task.Shop.completed;
import static io.clientele.task.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskRuleTest {
    private final Shop shop = new Shop();

    @Test
    void everyCompletedOrderCanBeFollowedUp() {
        shop.take(sevenOrders()).generate(plan(BasicRules.followUp(new WhichOrders.Every())));

        assertThat(followedUp()).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void theFirstAndEveryThirdCanBeFollowedUp() {
        shop.take(sevenOrders()).generate(plan(BasicRules.followUp(new WhichOrders.FirstAndEvery(3))));

        assertThat(followedUp()).containsExactly("1", "3", "6");
    }

    @Test
    void aFollowUpCanAskForAValueAfterRefunds() {
        shop.take(
                order("1", "2026-05-02").total(euros(100)).build(),
                order("2", "2026-05-03").total(euros(99)).build(),
                order("3", "2026-05-04").total(euros(200)).refunded(euros(101)).build());
        TaskPlan plan = plan(TaskRule.builder()
                .from(BasicRules.followUp(new WhichOrders.Every()))
                .trigger(new Trigger.OrderCompleted(new WhichOrders.Every(), Optional.of(euros(100))))
                .build());

        shop.generate(plan);

        assertThat(followedUp()).containsExactly("1");
        assertThat(shop.explain(plan, "follow-up"))
                .contains(
                        "completed order no. 2: web:2 on 2026-05-03 came to 99.00 EUR, not to the 100.00 EUR it takes");
    }

    @Test
    void anotherChoiceOfOrdersFollowsNoneUpTwice() {
        shop.take(sevenOrders()).generate(plan(BasicRules.followUp(new WhichOrders.Every())));
        shop.generate(plan(BasicRules.followUp(new WhichOrders.FirstOnly())));
        shop.generate(plan(BasicRules.followUp(new WhichOrders.FirstAndEvery(2))));

        assertThat(shop.tasks()).hasSize(7);
    }

    @Test
    void aConditionKeepsTheTaskBackUntilItIsMet() {
        TaskPlan plan = plan(TaskRule.builder()
                .from(BasicRules.welcome())
                .condition(customer -> customer.orders() > 1)
                .build());
        shop.take(completed("1", "2026-05-02")).generate(plan);
        assertThat(shop.tasks()).isEmpty();
        assertThat(shop.explain(plan, "welcome")).endsWith(": the rule's condition is not met");

        shop.take(completed("2", "2026-05-03")).generate(plan);
        assertThat(shop.task("welcome").due()).isEqualTo("2026-05-05");
    }

    @Test
    void aRuleCanBeActivatedOnADayOfItsOwn() {
        shop.take(completed("1", "2026-05-02"))
                .generate(plan(
                        TaskRule.builder()
                                .from(BasicRules.welcome())
                                .activation(Activation.on(LocalDate.of(2026, 5, 3)))
                                .build(),
                        BasicRules.followUp(new WhichOrders.FirstOnly())));

        assertThat(shop.tasks()).extracting(Task::type).containsExactly(TaskType.FOLLOW_UP);
    }

    @Test
    void anotherNumberOfDaysWithoutAnOrderCanCountAsALapse() {
        TaskRule rule = TaskRule.builder()
                .from(BasicRules.winBack())
                .trigger(Trigger.NoOrder.forDays(5))
                .daysLater(2)
                .build();
        shop.take(completed("1", "2026-05-02")).generate(Shop.plan("2026-05-01", "2026-05-07", List.of(rule)));
        assertThat(shop.task("win-back").due()).isEqualTo("2026-05-09");

        shop.take(completed("2", "2026-05-08")).generate(Shop.plan("2026-05-01", "2026-05-20", List.of(rule)));
        assertThat(shop.tasks("win-back"))
                .extracting(Task::status)
                .containsExactly(TaskStatus.SKIPPED, TaskStatus.PENDING);
    }

    @Test
    void twoRulesOfAPlanHaveTwoIds() {
        assertThatThrownBy(() -> plan(BasicRules.welcome(), BasicRules.welcome()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two rules of a plan have one id");
    }

    private List<String> followedUp() {
        return shop.tasks("follow-up").stream()
                .flatMap(task -> task.order().stream())
                .map(OrderKey::id)
                .toList();
    }

    private static TaskPlan plan(TaskRule... rules) {
        return Shop.plan("2026-05-01", "2026-05-31", List.of(rules));
    }

    private static List<Order> sevenOrders() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(i -> completed("" + i, "2026-05-0" + i))
                .toList();
    }

    private static Money euros(int amount) {
        return Money.ofMinor(amount * 100L, Shop.EUR);
    }
}
