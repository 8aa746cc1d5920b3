package io.clientele.task;

import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides which pending tasks have become pointless. Lives as long as its unit of work; for its thread alone. */
final class PendingCheck {
    static final Actor RULES = Actor.of("task rules");

    private final TaskPlan plan;
    private final Map<RuleId, TaskRule> rules;
    private final Orders orders;
    private final Instant now;

    PendingCheck(TaskPlan plan, Orders orders, Instant now) {
        this.plan = plan;
        this.rules = plan.rules().stream().collect(Collectors.toMap(TaskRule::id, rule -> rule));
        this.orders = orders;
        this.now = now;
    }

    /** The task as it is skipped; empty if it still has a point. */
    Optional<Task> check(Task task, CustomerHistory history) {
        if (!task.isPending() || task.order().isEmpty()) {
            return Optional.empty();
        }
        Optional<Order> order = orders.find(task.order().get());
        return absence(task)
                .map(absence -> checkAbsence(task, absence, order, history))
                .orElseGet(() -> checkOrder(task, order, history));
    }

    /** How the absence is told that a task was made for; empty for a task that was made for something else. */
    private Optional<AbsenceLookout> absence(Task task) {
        TaskRule rule = rules.get(task.rule());
        if (rule != null) {
            return Lookout.ofAbsence(rule, plan);
        }
        return task.type() == TaskType.WIN_BACK
                ? Optional.of(new AbsenceLookout(new Lapse(plan.profileRules().lapseDays()), 0))
                : Optional.empty();
    }

    private Optional<Task> checkAbsence(
            Task task, AbsenceLookout absence, Optional<Order> order, CustomerHistory history) {
        return history.lastPurchase()
                .map(last -> isLater(last, order) && absence.isEndedBy(last, task, history)
                        ? Optional.of(ordered(task, last, history))
                        : Optional.<Task>empty())
                .orElseGet(() -> checkOrder(task, order, history));
    }

    private static boolean isLater(Order last, Optional<Order> order) {
        return order.map(Order::placedAt).map(last.placedAt()::isAfter).orElse(true);
    }

    private Task ordered(Task task, Order last, CustomerHistory history) {
        return skipped(task, SkipReason.ORDERED, "ordered " + last.key() + " on " + history.day(last.placedAt()));
    }

    private Optional<Task> checkOrder(Task task, Optional<Order> order, CustomerHistory history) {
        return order.map(known -> complaint(known, history))
                .orElse(Optional.of("is gone"))
                .map(words -> skipped(
                        task, SkipReason.ORDER_VOID, "order " + task.order().get() + " " + words));
    }

    private Optional<String> complaint(Order order, CustomerHistory history) {
        if (!plan.profileRules().purchases().isPurchase(order)) {
            return Optional.of("was called off or paid back");
        }
        boolean theirs =
                BuyerKey.of(order).map(history.contact().records()::contains).orElse(false);
        return theirs ? Optional.empty() : Optional.of("is another person's");
    }

    private Task skipped(Task task, SkipReason reason, String words) {
        return TaskDesk.closed(task, TaskStatus.SKIPPED, RULES, now)
                .skipReason(reason)
                .outcome(words)
                .build();
    }
}
