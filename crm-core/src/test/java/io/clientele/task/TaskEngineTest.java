package io.clientele.task;

import static io.clientele.task.Shop.backfilled;
import static io.clientele.task.Shop.completed;
import static io.clientele.task.Shop.order;
import static io.clientele.task.Shop.since;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.ContactId;
import io.clientele.event.Event;
import io.clientele.intake.Incoming;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskEngineTest {
    private final Shop shop = new Shop();

    @Test
    void theFirstCompletedOrderIsFollowedUpAfterTenDays() {
        shop.take(completed("1", "2026-05-02"), completed("2", "2026-05-04"))
                .generate(since("2026-05-01", "2026-05-05"));

        assertThat(shop.task("follow-up")).satisfies(task -> {
            assertThat(task.due()).isEqualTo("2026-05-12");
            assertThat(task.type()).isEqualTo(TaskType.FOLLOW_UP);
            assertThat(task.contact()).isEqualTo(shop.contact().id());
            assertThat(task.order()).contains(new OrderKey("web", "1"));
            assertThat(task.evidence()).isEqualTo("completed order no. 1: web:1 on 2026-05-02");
            assertThat(task.status()).isEqualTo(TaskStatus.PENDING);
            assertThat(task.created()).isEqualTo(Shop.NOW);
            assertThat(task.assignee()).contains(Assignee.manager());
        });
    }

    @Test
    void whoBuysForTheFirstTimeIsWelcomedThreeDaysAfterTheCompletion() {
        shop.take(order("1", "2026-05-02")
                        .completedAt(Instant.parse("2026-05-06T08:00:00Z"))
                        .build())
                .generate(since("2026-05-01", "2026-05-06"));

        assertThat(shop.task("welcome").due()).isEqualTo("2026-05-09");
        assertThat(shop.task("welcome").evidence()).isEqualTo("first order web:1 completed on 2026-05-06");
    }

    @Test
    void aWelcomeIsCountedFromThePlacingWhereNothingSaysHowFarTheOrderHasCome() {
        shop.take(order("1", "2026-05-02").status(OrderStatus.NONE).build())
                .generate(since("2026-05-01", "2026-05-06"));

        assertThat(shop.task("welcome").due()).isEqualTo("2026-05-05");
        assertThat(shop.tasks("follow-up")).isEmpty();
    }

    @Test
    void aWelcomeWaitsForAnOrderThatIsStillBeingPrepared() {
        shop.take(order("1", "2026-05-02").status(OrderStatus.PROCESSING).build())
                .generate(since("2026-05-01", "2026-05-06"));

        assertThat(shop.tasks()).isEmpty();
        assertThat(shop.explain(since("2026-05-01", "2026-05-06"), "welcome"))
                .isEqualTo("gets no task: first order web:1 has not been completed");
    }

    @Test
    void daysAreCountedInTheZoneOfTheShop() {
        shop.take(order("1", "2026-05-02")
                        .completedAt(Instant.parse("2026-05-02T22:30:00Z"))
                        .build())
                .generate(since("2026-05-01", "2026-05-05"));

        assertThat(shop.task("follow-up").due()).isEqualTo("2026-05-13");
    }

    @Test
    void aCompletionThatIsStillToComeIsNotSeen() {
        shop.take(order("1", "2026-05-02")
                        .completedAt(Instant.parse("2026-05-06T08:00:00Z"))
                        .build())
                .generate(since("2026-05-01", "2026-05-05"));

        assertThat(shop.tasks()).isEmpty();
    }

    @Test
    void whoLapsesIsToBeWonBackAtOnce() {
        shop.take(completed("1", "2026-01-05"));

        shop.generate(since("2026-01-10", "2026-04-04"));
        assertThat(shop.tasks()).isEmpty();

        shop.generate(since("2026-01-10", "2026-04-05"));
        assertThat(shop.task("win-back").due()).isEqualTo("2026-04-05");
        assertThat(shop.task("win-back").evidence()).isEqualTo("no order for 90 days after web:1 of 2026-01-05");
    }

    @Test
    void ordersAreCountedInTheOrderOfTheirCompletion() {
        shop.take(
                        order("1", "2026-05-02")
                                .completedAt(Instant.parse("2026-05-10T08:00:00Z"))
                                .build(),
                        completed("2", "2026-05-03"))
                .generate(since("2026-05-01", "2026-05-11"));

        assertThat(shop.task("follow-up").order()).contains(new OrderKey("web", "2"));
    }

    @Test
    void whatHappenedBeforeTheFirstDayMakesNoTask() {
        shop.take(completed("1", "2026-01-05"), completed("2", "2026-05-02"))
                .generate(since("2026-05-03", "2026-05-05"));

        assertThat(shop.tasks()).isEmpty();
        assertThat(shop.explain(since("2026-05-03", "2026-05-05"), "follow-up"))
                .startsWith("gets no task: completed order no. 1: web:1 on 2026-01-05: before 2026-05-03, the rule's"
                        + " first day, and so history");
    }

    @Test
    void aBackfillMakesWhatIsNotLongPastDueAndWinsTheDormantBack() {
        shop.take(
                order("0", "2024-01-02", "cem@post.example").build(),
                completed("1", "2026-06-25"),
                order("2", "2026-06-29", "bob@post.example").build(),
                order("3", "2024-01-05", "cem@post.example").build());

        shop.generate(backfilled("2026-06-30"));

        assertThat(shop.tasks("follow-up")).extracting(Task::due).containsExactly(day("2026-07-05"), day("2026-07-09"));
        assertThat(shop.tasks("welcome")).extracting(Task::due).containsExactly(day("2026-06-28"), day("2026-07-02"));
        assertThat(shop.tasks("win-back")).extracting(Task::due).containsExactly(day("2026-06-30"));
    }

    @Test
    void aBackfillKeepsWhatIsPastDueByNoMoreThanItsDays() {
        shop.take(completed("1", "2026-06-01"));
        TaskPlan plan = TaskPlan.builder()
                .addRules(BasicRules.welcome())
                .asOf(day("2026-06-30"))
                .activation(Activation.on(day("2026-06-30")).withBackfill(29))
                .build();

        shop.generate(plan);

        assertThat(shop.task("welcome").isOverdue(day("2026-06-30"))).isTrue();
    }

    @Test
    void noTaskIsLostWhenTheRulesAreAppliedLate() {
        shop.take(completed("1", "2026-05-02")).generate(since("2026-05-01", "2026-06-30"));

        assertThat(shop.task("welcome").due()).isEqualTo("2026-05-05");
    }

    @Test
    void anEarlierOrderThatIsLearntOfLateMakesNoSecondWelcome() {
        shop.take(completed("2", "2026-05-04")).generate(since("2026-05-01", "2026-05-05"));
        shop.take(completed("1", "2026-05-02")).generate(since("2026-05-01", "2026-05-05"));

        assertThat(shop.tasks()).hasSize(2);
    }

    @Test
    void twoContactsThatBecomeOneKeepTheirTasksAndGetNoMore() {
        shop.take(
                completed("1", "2026-05-02"),
                order("2", "2026-05-02", "ann@home.example").build());
        shop.generate(since("2026-05-01", "2026-05-05"));
        shop.takeIncoming(Incoming.of(SourceRecord.builder()
                .key(new SourceKey("hand", RecordKind.HAND, "1"))
                .addEmails(EmailAddress.of("ann@post.example"), EmailAddress.of("ann@home.example"))
                .build()));

        TaskRun run = shop.generate(since("2026-05-01", "2026-05-05"));

        assertThat(shop.contacts()).hasSize(1);
        assertThat(run.tasks()).isZero();
        assertThat(shop.tasks()).hasSize(4).allMatch(Task::isPending);
    }

    @Test
    void whoHasBoughtNothingGetsNoTask() {
        shop.takeIncoming(Incoming.of(SourceRecord.builder()
                .key(new SourceKey("mailchimp", RecordKind.MEMBER, "1"))
                .addEmails(EmailAddress.of("ann@post.example"))
                .membership(Membership.SUBSCRIBED)
                .build()));

        assertThat(shop.generate(backfilled("2026-06-30")).tasks()).isZero();
        assertThat(shop.explain(backfilled("2026-06-30"), "win-back")).isEqualTo("gets no task: has bought nothing");
    }

    @Test
    void aDryRunCountsWhatWouldBeMadeAndMakesNothing() {
        shop.take(
                completed("1", "2026-06-25"),
                order("3", "2024-01-05", "cem@post.example").build());

        TaskRun dry = shop.engine().dryRun(backfilled("2026-06-30"));

        assertThat(dry.words()).isEqualTo("would create 3 tasks, 2 due today");
        assertThat(shop.tasks()).isEmpty();
        assertThat(shop.taskEvents()).isEmpty();
        assertThat(shop.generate(backfilled("2026-06-30")))
                .isEqualTo(new TaskRun(false, 2, dry.made(), dry.skipped(), Optional.empty()));
    }

    @Test
    void aDryRunCountsWhatWouldBeSkipped() {
        shop.take(completed("1", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        shop.take(completed("2", "2026-04-20"));

        assertThat(shop.engine().dryRun(since("2026-01-10", "2026-04-21")).words())
                .isEqualTo("would create 0 tasks, 0 due today, would skip 1");
        assertThat(shop.task("win-back").isPending()).isTrue();
    }

    @Test
    void aRunOfLimitedLengthGoesOnWhereItStopped() {
        for (int i = 0; i < 5; i++) {
            shop.take(order("" + i, "2026-06-29", "p" + i + "@post.example").build());
        }
        TaskPlan plan = backfilled("2026-06-30");

        TaskRun first = shop.engine().generate(plan, Optional.empty(), 2);
        TaskRun second = shop.engine().generate(plan, first.next(), 2);
        TaskRun third = shop.engine().generate(plan, second.next(), 2);

        assertThat(List.of(first.contacts(), second.contacts(), third.contacts()))
                .containsExactly(2, 2, 1);
        assertThat(third.next()).isEmpty();
        assertThat(first.plus(second).plus(third).tasks()).isEqualTo(10);
    }

    @Test
    void everyTaskIsToldToTheOutboxWhenItIsMadeAndWhenItIsClosed() {
        shop.take(completed("1", "2026-01-05")).generate(since("2026-01-10", "2026-04-05"));
        shop.take(completed("2", "2026-04-20")).generate(since("2026-01-10", "2026-04-21"));

        String id = shop.task("win-back").id().value();
        ContactId ann = shop.contact().id();
        assertThat(shop.taskEvents()).containsExactly(new Event.TaskAdded(id, ann), new Event.TaskClosed(id, ann));
    }

    @Test
    void anExplanationSaysWhatThereIsWhatComesAndWhatGoes() {
        TaskPlan plan = since("2026-01-10", "2026-04-05");
        shop.take(completed("1", "2026-01-05"));
        assertThat(shop.explain(plan, "win-back"))
                .isEqualTo("gets a task due on 2026-04-05: no order for 90 days after web:1 of 2026-01-05");

        shop.generate(plan);
        String id = shop.task("win-back").id().value();
        assertThat(shop.explain(plan, "win-back"))
                .isEqualTo("has task " + id + " due on 2026-04-05: no order for 90 days after web:1 of 2026-01-05");

        shop.take(completed("2", "2026-04-20"));
        assertThat(shop.explain(since("2026-01-10", "2026-04-21"), "win-back"))
                .isEqualTo("loses task " + id + ": ordered web:2 on 2026-04-20\n"
                        + "gets no task: last order web:2 was on 2026-04-20; without another, 90 days will be over on"
                        + " 2026-07-19");
    }

    @Test
    void aRuleThatThePlanDoesNotHaveCannotBeExplained() {
        shop.take(completed("1", "2026-01-05"));

        assertThatThrownBy(() -> shop.explain(since("2026-01-10", "2026-04-05"), "birthday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The plan has no rule named birthday");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
