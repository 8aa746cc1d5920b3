package io.clientele.task;

import io.clientele.task.Finding.Found;
import io.clientele.task.Verdict.Has;
import io.clientele.task.Verdict.None;
import io.clientele.task.Verdict.Wanted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides which tasks one rule makes for a customer. Lives as long as its unit of work; for its thread alone. */
final class RuleCheck {
    private final TaskRule rule;
    private final Lookout lookout;
    private final Activation activation;
    private final AssignmentPolicy assignment;
    private final Tasks tasks;
    private final Instant now;

    RuleCheck(TaskRule rule, TaskPlan plan, AssignmentPolicy assignment, Tasks tasks, Instant now) {
        this.rule = rule;
        this.lookout = Lookout.of(rule, plan);
        this.activation = rule.activation().orElse(plan.activation());
        this.assignment = assignment;
        this.tasks = tasks;
        this.now = now;
    }

    TaskRule rule() {
        return rule;
    }

    /** Decides for all that the rule's trigger finds. */
    List<Verdict> check(CustomerHistory history) {
        return lookout.look(history).stream()
                .map(finding -> judge(finding, history))
                .toList();
    }

    private Verdict judge(Finding finding, CustomerHistory history) {
        return finding instanceof Found found ? judge(found, history) : new None(((Finding.Nothing) finding).words());
    }

    private Verdict judge(Found found, CustomerHistory history) {
        Optional<Task> there = history.tasks().stream()
                .filter(task -> task.rule().equals(rule.id()) && !isVoid(task))
                .filter(found.sameAs())
                .findFirst();
        if (there.isPresent()) {
            return new Has(there.get());
        }
        Optional<Supplier<String>> refusal = refusal(found, history);
        if (refusal.isPresent()) {
            return new None(
                    () -> found.happening().words().get() + ": " + refusal.get().get());
        }
        Occurrence occurrence = occurrence(found, history);
        TaskId id = TaskId.of(history.tenant().id(), rule.id(), found.subject(), occurrence);
        return tasks.find(id).<Verdict>map(Has::new).orElseGet(() -> new Wanted(task(id, occurrence, found, history)));
    }

    private static boolean isVoid(Task task) {
        return task.skipReason()
                .filter(reason -> reason == SkipReason.ORDER_VOID || reason == SkipReason.CONTACT_GONE)
                .isPresent();
    }

    private Optional<Supplier<String>> refusal(Found found, CustomerHistory history) {
        LocalDate first = activation.day();
        if (found.happening().day().isBefore(first)) {
            if (activation.backfill().isEmpty()) {
                return Optional.of(() -> "before " + first + ", the rule's first day, and so history");
            }
            if (activation.isPastHelp(found.due())) {
                return Optional.of(() -> "its task would have been due on " + found.due() + ", too long before " + first
                        + ", the rule's first day");
            }
        }
        boolean met = rule.condition()
                .map(condition -> condition.test(history.profile()))
                .orElse(true);
        return met ? Optional.empty() : Optional.of(() -> "the rule's condition is not met");
    }

    private Occurrence occurrence(Found found, CustomerHistory history) {
        long repeats = history.tasks().stream()
                .filter(task -> task.rule().equals(rule.id())
                        && isVoid(task)
                        && task.occurrence().name().equals(found.name()))
                .count();
        return new Occurrence(found.name(), Math.toIntExact(repeats));
    }

    private Task task(TaskId id, Occurrence occurrence, Found found, CustomerHistory history) {
        return Task.builder()
                .id(id)
                .created(now)
                .due(found.due())
                .contact(history.contact().id())
                .type(rule.type())
                .rule(rule.id())
                .occurrence(occurrence)
                .evidence(found.happening().words().get())
                .order(found.happening().order().key())
                .assignee(assignment.assign(rule, history.profile()))
                .build();
    }
}
