package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.task.Activation;
import io.clientele.task.LeavingSign;
import io.clientele.task.RuleId;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskEngine;
import io.clientele.task.TaskPlan;
import io.clientele.task.TaskRule;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.task.Tasks;
import io.clientele.task.Trigger;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds of rules that wait for customers to stay away, over any storage. */
public interface TaskRulesContract extends StorageContract {

    @Test
    default void aSignOfLeavingMakesOneTaskUntilTheNextOrder() {
        buy("1", "2026-02-01", 8_000);
        buy("2", "2026-02-20", 5_000);

        assertThat(generate("2026-03-22")).isZero();
        assertThat(generate("2026-03-23")).isEqualTo(1);
        assertThat(generate("2026-03-23")).isZero();
        assertThat(generate("2026-06-30")).isZero();
        assertThat(made())
                .extracting(Task::evidence)
                .containsExactly(
                        "Spent 130.00 EUR, then nothing for 31 days, seen on 2026-03-23; last order web:2 of 2026-02-20");

        buy("3", "2026-07-01", 1_000);
        assertThat(generate("2026-07-02")).isZero();
        assertThat(made()).extracting(Task::skipReason).containsExactly(Optional.of(SkipReason.ORDERED));

        assertThat(generate("2026-08-01")).isEqualTo(1);
        assertThat(made()).extracting(Task::status).containsExactlyInAnyOrder(TaskStatus.SKIPPED, TaskStatus.PENDING);
    }

    private void buy(String id, String day, long cents) {
        Order order = Order.builder()
                .key(new OrderKey("web", id))
                .buyer(Buyer.builder()
                        .email(EmailAddress.of("ann@post.example"))
                        .build())
                .status(OrderStatus.COMPLETED)
                .placedAt(Instant.parse(day + "T10:00:00Z"))
                .total(Money.ofMinor(cents, Currency.getInstance("EUR")))
                .build();
        new Intake(storage(), shop(), new EmailIdentity(), () -> Instant.EPOCH).take(List.of(Incoming.of(order)));
    }

    private static Tenant shop() {
        return Tenant.builder()
                .id(Units.SHOP)
                .name("Shop")
                .currency(Currency.getInstance("EUR"))
                .build();
    }

    private int generate(String asOf) {
        LeavingSign sign = purchases -> Optional.of(new LeavingSign.Seen(
                purchases.last().plusDays(31),
                "Spent "
                        + purchases.purchases().stream()
                                .map(purchase -> purchase.amount())
                                .reduce(Money::plus)
                                .orElseThrow()
                        + ", then nothing for 31 days"));
        TaskRule rule = TaskRule.builder()
                .id(RuleId.of("leaving"))
                .type(TaskType.WIN_BACK)
                .trigger(new Trigger.Leaving(sign))
                .build();
        TaskPlan plan = TaskPlan.builder()
                .addRules(rule)
                .asOf(LocalDate.parse(asOf))
                .activation(Activation.on(LocalDate.of(2026, 1, 1)))
                .build();
        return new TaskEngine(storage(), shop(), () -> Instant.EPOCH)
                .generate(plan)
                .tasks();
    }

    private List<Task> made() {
        return Units.port(storage(), Tasks.class).page(Optional.empty(), 10);
    }
}
