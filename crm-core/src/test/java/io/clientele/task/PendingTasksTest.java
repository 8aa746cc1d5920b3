package io.clientele.task;

import static io.clientele.task.Shop.completed;
import static io.clientele.task.Shop.order;
import static io.clientele.task.Shop.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.clientele.contact.ContactId;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.order.OrderStatus;
import io.clientele.profile.ProfileRules;
import io.clientele.tenant.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which pending tasks the rules close, and which they leave open. */
class PendingTasksTest {
    private final Shop shop = new Shop();

    @Test
    void aNewOrderClosesTheWinBackAndANewLapseMakesAnother() {
        shop.take(completed("1", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        shop.take(completed("2", "2026-04-20")).generate(since("2026-01-10", "2026-04-21"));

        assertThat(shop.task("win-back")).satisfies(task -> {
            assertThat(task.status()).isEqualTo(TaskStatus.SKIPPED);
            assertThat(task.skipReason()).contains(SkipReason.ORDERED);
            assertThat(task.outcome()).contains("ordered web:2 on 2026-04-20");
            assertThat(task.closedAt()).contains(Shop.NOW);
        });

        shop.generate(since("2026-01-10", "2026-07-30"));
        assertThat(shop.tasks("win-back"))
                .extracting(Task::status)
                .containsExactly(TaskStatus.SKIPPED, TaskStatus.PENDING);
    }

    @Test
    void anEarlierOrderThatIsLearntOfLateLeavesTheWinBackOpen() {
        shop.take(completed("2", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        shop.take(completed("1", "2025-12-05")).generate(since("2026-01-10", "2026-04-06"));

        assertThat(shop.task("win-back").isPending()).isTrue();
    }

    @Test
    void aLaterOrderThatIsLearntOfLateButStillLongAgoLeavesTheWinBackOpen() {
        shop.take(completed("1", "2025-12-05")).generate(since("2026-01-10", "2026-04-20"));
        shop.take(completed("2", "2026-01-05")).generate(since("2026-01-10", "2026-04-21"));

        assertThat(shop.task("win-back").isPending()).isTrue();
    }

    @Test
    void aLongerLapsePeriodLeavesTheWinBackOpen() {
        shop.take(completed("1", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        TaskPlan longer = TaskPlan.builder()
                .from(since("2026-01-10", "2026-04-06"))
                .profileRules(ProfileRules.builder().lapseDays(120).build())
                .build();
        shop.generate(longer);

        assertThat(shop.task("win-back").isPending()).isTrue();
    }

    @Test
    void aWinBackStaysOpenWhenTheLastOfSeveralOrdersIsCalledOff() {
        shop.take(completed("1", "2025-12-05"), completed("2", "2026-01-05"))
                .generate(since("2026-01-10", "2026-04-05"));
        shop.take(order("2", "2026-01-05").status(OrderStatus.REFUNDED).build())
                .generate(since("2026-01-10", "2026-04-06"));

        assertThat(shop.task("win-back").isPending()).isTrue();
    }

    @Test
    void whoTurnsOutToHaveBoughtNothingIsNotToBeWonBack() {
        shop.take(completed("1", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        shop.take(order("1", "2026-01-05").status(OrderStatus.REFUNDED).build())
                .generate(since("2026-01-10", "2026-04-06"));

        assertThat(shop.task("win-back").skipReason()).contains(SkipReason.ORDER_VOID);
    }

    @Test
    void rulesAppliedAsOfAnEarlierDayCloseNothing() {
        shop.take(completed("1", "2026-01-05"), completed("2", "2026-05-02"))
                .generate(since("2026-01-01", "2026-05-05"));

        assertThat(shop.engine().dryRun(since("2026-01-01", "2025-12-31")).tasksSkipped())
                .isZero();
    }

    @Test
    void anOrderThatIsCalledOffTakesItsTasksAlong() {
        shop.take(completed("1", "2026-05-02")).generate(since("2026-05-01", "2026-05-05"));
        shop.take(order("1", "2026-05-02").status(OrderStatus.REFUNDED).build())
                .generate(since("2026-05-01", "2026-05-06"));

        assertThat(shop.tasks()).hasSize(2).allSatisfy(task -> {
            assertThat(task.skipReason()).contains(SkipReason.ORDER_VOID);
            assertThat(task.outcome()).contains("order web:1 was called off or paid back");
        });
    }

    @Test
    void theOrderThatBecomesTheFirstInPlaceOfOneCalledOffHasItsOwnTask() {
        shop.take(completed("1", "2026-05-02")).generate(since("2026-05-01", "2026-05-05"));
        shop.take(order("1", "2026-05-02").status(OrderStatus.CANCELLED).build(), completed("2", "2026-05-06"));

        shop.generate(since("2026-05-01", "2026-05-06"));
        shop.generate(since("2026-05-01", "2026-05-06"));

        assertThat(shop.tasks("follow-up"))
                .extracting(Task::status, Task::due)
                .containsExactly(
                        tuple(TaskStatus.SKIPPED, day("2026-05-12")), tuple(TaskStatus.PENDING, day("2026-05-16")));
    }

    @Test
    void anOrderThatTurnsOutToBeAnotherPersonsTakesItsTasksAlong() {
        shop.take(completed("1", "2026-05-02"))
                .takeIncoming(
                        Incoming.of(TestShop.member("m", "ann@post.example").build()))
                .generate(since("2026-05-01", "2026-05-05"));
        ContactId ann = shop.contact().id();
        shop.take(order("1", "2026-05-02", "bob@post.example").build()).generate(since("2026-05-01", "2026-05-05"));

        assertThat(shop.tasks("welcome"))
                .hasSize(2)
                .allSatisfy(task ->
                        assertThat(task.isPending()).isNotEqualTo(task.contact().equals(ann)));
        assertThat(shop.tasks("welcome"))
                .filteredOn(task -> !task.isPending())
                .extracting(Task::outcome)
                .containsExactly(Optional.of("order web:1 is another person's"));
    }

    @Test
    void whoTurnsOutNotToBeACustomerAtAllHasNoTasks() {
        shop.take(completed("1", "2026-05-02")).generate(since("2026-05-01", "2026-05-05"));
        ContactId ann = shop.contact().id();
        shop.take(order("1", "2026-05-02", "bob@post.example").build());

        assertThat(shop.tasks("welcome")).singleElement().satisfies(task -> {
            assertThat(task.contact()).isEqualTo(ann);
            assertThat(task.skipReason()).contains(SkipReason.CONTACT_GONE);
            assertThat(task.outcome()).contains("nothing is known of the contact any more");
        });
        shop.take(order("1", "2026-05-02").build()).generate(since("2026-05-01", "2026-05-05"));
        assertThat(shop.tasks("welcome"))
                .extracting(Task::isPending)
                .as("who comes back has a task again")
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aTaskThatAPersonCompletedStaysAsItIs() {
        shop.take(completed("1", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        Task made = shop.task("win-back");
        new TaskDesk(shop.storage(), Shop.TENANT.id()).complete(made.id(), "Called", Shop.NOW, Actor.of("eve"));
        shop.take(completed("2", "2026-04-20")).generate(since("2026-01-10", "2026-04-21"));

        assertThat(shop.task("win-back").status()).isEqualTo(TaskStatus.COMPLETED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
