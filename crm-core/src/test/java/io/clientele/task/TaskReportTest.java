package io.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.ContactId;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskReportTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-05-20");

    @Test
    void tasksAreCountedOnTimeLateSkippedPointlessOpenAndOverdue() {
        TaskReport report = TaskReport.of(
                List.of(
                        completed(1, "2026-05-12", "2026-05-12T21:59:00Z"),
                        completed(2, "2026-05-12", "2026-05-12T22:01:00Z"),
                        skipped(3, SkipReason.DECIDED),
                        skipped(4, SkipReason.ORDERED),
                        pending(5, "2026-05-20"),
                        pending(6, "2026-05-19")),
                Shop.TENANT,
                AS_OF);

        assertThat(report.all()).isEqualTo(new TaskCounts(1, 1, 1, 1, 1, 1));
        assertThat(report.all().total()).isEqualTo(6);
        assertThat(report.all().completionRate()).hasValue(0.5);
        assertThat(report.all().onTimeRate()).hasValue(0.5);
    }

    @Test
    void tasksAreCountedByWeekTypeRuleAndAssignee() {
        Task mine = Task.builder()
                .from(pending(1, "2027-01-03"))
                .assignee(Assignee.manager())
                .build();

        TaskReport report = TaskReport.of(List.of(mine, pending(2, "2026-05-04")), Shop.TENANT, AS_OF);

        TaskCounts open = new TaskCounts(0, 0, 0, 0, 1, 0);
        TaskCounts overdue = new TaskCounts(0, 0, 0, 0, 0, 1);
        assertThat(report.byWeek())
                .containsExactly(Map.entry(new IsoWeek(2026, 19), overdue), Map.entry(new IsoWeek(2026, 53), open));
        assertThat(report.byAssignee()).containsExactly(Map.entry("", overdue), Map.entry("manager", open));
        assertThat(report.byType()).containsOnlyKeys(TaskType.FOLLOW_UP);
        assertThat(report.byRule()).containsOnlyKeys(RuleId.of("follow-up"));
    }

    @Test
    void withoutTasksThereIsNoRate() {
        assertThat(TaskReport.of(List.of(), Shop.TENANT, AS_OF).all().completionRate())
                .isEmpty();
    }

    @Test
    void aReportOnAStorageCountsAllItsTasks() {
        Shop shop = new Shop();
        shop.take(Shop.completed("1", "2026-05-02")).generate(Shop.since("2026-05-01", "2026-05-05"));

        TaskReport report =
                shop.storage().inTransaction(Shop.TENANT.id(), work -> TaskReport.of(work, Shop.TENANT, AS_OF));

        assertThat(report.all()).isEqualTo(new TaskCounts(0, 0, 0, 0, 0, 2));
    }

    @Test
    void aWeekIsWrittenAsIsoWritesIt() {
        assertThat(IsoWeek.of(LocalDate.parse("2026-02-28"))).hasToString("2026-W09");
    }

    private static Task completed(int number, String due, String at) {
        return Task.builder()
                .from(pending(number, due))
                .status(TaskStatus.COMPLETED)
                .closedAt(Instant.parse(at))
                .closedBy(Actor.of("eve"))
                .build();
    }

    private static Task skipped(int number, SkipReason reason) {
        return Task.builder()
                .from(pending(number, "2026-05-01"))
                .status(TaskStatus.SKIPPED)
                .skipReason(reason)
                .closedAt(Shop.NOW)
                .closedBy(Actor.of("eve"))
                .build();
    }

    private static Task pending(int number, String due) {
        return Task.builder()
                .id(new TaskId(String.format(Locale.ROOT, "t%024d", number)))
                .created(Shop.NOW)
                .due(LocalDate.parse(due))
                .contact(new ContactId("c000000000000000000000000"))
                .type(TaskType.FOLLOW_UP)
                .rule(RuleId.of("follow-up"))
                .occurrence(new Occurrence("1", 0))
                .evidence("completed order no. 1: web:1 on 2026-05-01")
                .order(Optional.empty())
                .build();
    }
}
