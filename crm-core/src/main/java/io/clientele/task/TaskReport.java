package io.clientele.task;

import com.google.common.collect.ImmutableSortedMap;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the tasks of a shop are worked off. Immutable; maps are in the order of their keys.
 *
 * @param asOf the day of the report: pending tasks due before it are overdue
 * @param all the counts of all tasks
 * @param byType the counts by type
 * @param byRule the counts by rule
 * @param byAssignee the counts by the name of who is to do them; the empty name for nobody
 * @param byWeek the counts by the week they are due in
 */
public record TaskReport(
        LocalDate asOf,
        TaskCounts all,
        Map<TaskType, TaskCounts> byType,
        Map<RuleId, TaskCounts> byRule,
        Map<String, TaskCounts> byAssignee,
        Map<IsoWeek, TaskCounts> byWeek) {
    private static final int PAGE = 1_000;

    /** A report, with maps of its own. */
    public TaskReport {
        byType = ImmutableSortedMap.copyOf(byType);
        byRule = ImmutableSortedMap.copyOf(byRule);
        byAssignee = ImmutableSortedMap.copyOf(byAssignee);
        byWeek = ImmutableSortedMap.copyOf(byWeek);
    }

    /** The report on some tasks as they are now. */
    public static TaskReport of(Iterable<Task> tasks, Tenant tenant, LocalDate asOf) {
        Tally tally = new Tally(tenant, asOf);
        tasks.forEach(tally::add);
        return tally.report();
    }

    /** The report on all tasks that a storage holds. */
    public static TaskReport of(UnitOfWork work, Tenant tenant, LocalDate asOf) {
        Tasks tasks = work.port(Tasks.class);
        Tally tally = new Tally(tenant, asOf);
        List<Task> page = tasks.page(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(tally::add);
            page = tasks.page(Optional.of(page.get(page.size() - 1).id()), PAGE);
        }
        return tally.report();
    }

    private static final class Tally {
        private final Tenant tenant;
        private final LocalDate asOf;
        private final Map<TaskType, TaskCounts> byType = new TreeMap<>();
        private final Map<RuleId, TaskCounts> byRule = new TreeMap<>();
        private final Map<String, TaskCounts> byAssignee = new TreeMap<>();
        private final Map<IsoWeek, TaskCounts> byWeek = new TreeMap<>();

        Tally(Tenant tenant, LocalDate asOf) {
            this.tenant = tenant;
            this.asOf = asOf;
        }

        void add(Task task) {
            TaskCounts one = TaskCounts.of(task, tenant.zone(), asOf);
            byType.merge(task.type(), one, TaskCounts::plus);
            byRule.merge(task.rule(), one, TaskCounts::plus);
            byAssignee.merge(task.assignee().map(Assignee::name).orElse(""), one, TaskCounts::plus);
            byWeek.merge(IsoWeek.of(task.due()), one, TaskCounts::plus);
        }

        TaskReport report() {
            TaskCounts all = byType.values().stream().reduce(TaskCounts.NONE, TaskCounts::plus);
            return new TaskReport(asOf, all, byType, byRule, byAssignee, byWeek);
        }
    }
}
