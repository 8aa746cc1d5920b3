package io.clientele.task;

import java.util.List;

/** Looks in a customer's history for what a trigger waits for. Implementations have no state that changes. */
@FunctionalInterface
interface Lookout {

    /** What it finds, for each happening that may count; at least one finding. */
    List<Finding> look(CustomerHistory history);

    /** The lookout for a rule. */
    static Lookout of(TaskRule rule, TaskPlan plan) {
        Trigger trigger = rule.trigger();
        if (trigger instanceof Trigger.OrderCompleted completed) {
            return new CompletionLookout(completed, rule.daysLater(), plan.profileRules());
        }
        if (trigger instanceof Trigger.FirstOrder first) {
            return new FirstOrderLookout(first, rule.daysLater());
        }
        return LapseLookout.of((Trigger.NoOrder) trigger, rule.daysLater(), plan.profileRules());
    }
}
