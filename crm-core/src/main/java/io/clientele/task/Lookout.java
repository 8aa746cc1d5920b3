package io.clientele.task;

import java.util.List;
import java.util.Optional;

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
        return ofAbsence(rule, plan).orElseThrow();
    }

    /** The lookout for a rule that waits for customers who stay away; empty for others. */
    static Optional<AbsenceLookout> ofAbsence(TaskRule rule, TaskPlan plan) {
        return Absence.of(rule.trigger(), plan.profileRules().lapseDays())
                .map(absence -> new AbsenceLookout(absence, rule.daysLater()));
    }
}
