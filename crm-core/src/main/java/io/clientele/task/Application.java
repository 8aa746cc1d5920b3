package io.clientele.task;

import com.google.common.collect.Lists;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.order.Orders;
import io.clientele.profile.ProfileReader;
import io.clientele.source.Change;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.TaskExplanation.Answer;
import io.clientele.task.TaskExplanation.Reason;
import io.clientele.task.TaskRun.Made;
import io.clientele.task.Verdict.Has;
import io.clientele.task.Verdict.None;
import io.clientele.task.Verdict.Wanted;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** One application of the rules within a unit of work; a dry one writes nothing. For its thread alone. */
final class Application {
    /** So many contacts are read in a few questions. */
    private static final int READ_TOGETHER = 500;

    private final UnitOfWork work;
    private final TaskPlan plan;
    private final Tasks tasks;
    private final ProfileReader reader;
    private final PendingCheck pendingCheck;
    private final List<RuleCheck> ruleChecks;
    private final boolean dry;
    private final Map<RuleId, Made> made = new TreeMap<>();
    private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);

    Application(UnitOfWork work, Tenant tenant, TaskPlan plan, AssignmentPolicy assignment, Instant now, boolean dry) {
        this.work = work;
        this.plan = plan;
        this.tasks = work.port(Tasks.class);
        this.reader = new ProfileReader(work, tenant, plan.profileRules(), plan.asOf());
        this.pendingCheck = new PendingCheck(plan, work.port(Orders.class), now);
        this.ruleChecks = plan.rules().stream()
                .map(rule -> new RuleCheck(rule, plan, assignment, tasks, now))
                .toList();
        this.dry = dry;
    }

    TaskRun page(Optional<ContactId> after, int size) {
        List<Contact> page = work.port(Contacts.class).page(after, size);
        for (List<Contact> some : Lists.partition(page, READ_TOGETHER)) {
            announce(some);
            some.forEach(this::apply);
        }
        Optional<ContactId> next = page.size() < size
                ? Optional.empty()
                : Optional.of(page.get(size - 1).id());
        return new TaskRun(dry, page.size(), made, skipped, next);
    }

    private void announce(List<Contact> some) {
        tasks.announce(some.stream().map(Contact::id).toList());
        work.port(Orders.class)
                .announceBuyers(some.stream()
                        .flatMap(contact -> contact.records().stream())
                        .toList());
    }

    private void apply(Contact contact) {
        CustomerHistory history = new CustomerHistory(contact, reader, tasks.of(contact.id()));
        if (!history.tasks().isEmpty()) {
            history = history.with(
                    history.tasks().stream().map(skipPointless(history)).toList());
        }
        for (RuleCheck check : ruleChecks) {
            for (Verdict verdict : check.check(history)) {
                if (verdict instanceof Wanted wanted) {
                    add(wanted.task());
                }
            }
        }
    }

    private UnaryOperator<Task> skipPointless(CustomerHistory history) {
        return task ->
                pendingCheck.check(task, history).map(next -> skip(task, next)).orElse(task);
    }

    /** Skips a task, unless somebody has closed it just now; the task as it is then. */
    private Task skip(Task task, Task next) {
        if (!dry && !tasks.replace(task, next)) {
            return tasks.find(task.id()).orElse(task);
        }
        next.skipReason().ifPresent(reason -> skipped.merge(reason, 1, Integer::sum));
        if (!dry) {
            TaskDesk.tellOfClosing(work, next);
        }
        return next;
    }

    private void add(Task task) {
        if (!dry) {
            if (tasks.add(task) != Change.ADDED) {
                return;
            }
            work.port(Outbox.class).append(new Event.TaskAdded(task.id().value(), task.contact()));
        }
        made.merge(task.rule(), new Made(1, task.due().isAfter(plan.asOf()) ? 0 : 1), Made::plus);
    }

    TaskExplanation explain(RuleId rule, Contact contact) {
        CustomerHistory history = new CustomerHistory(contact, reader, tasks.of(contact.id()));
        List<Reason> reasons = new ArrayList<>();
        List<Task> after = new ArrayList<>();
        for (Task task : history.tasks()) {
            Optional<Task> next = pendingCheck.check(task, history);
            next.filter(skipped -> skipped.rule().equals(rule))
                    .ifPresent(skipped -> reasons.add(new Reason(
                            Answer.LOSES_TASK,
                            Optional.of(task.id()),
                            "loses task " + task.id() + ": " + skipped.outcome().orElse(""))));
            after.add(next.orElse(task));
        }
        CustomerHistory then = history.with(after);
        ruleChecks.stream()
                .filter(check -> check.rule().id().equals(rule))
                .flatMap(check -> check.check(then).stream())
                .map(Application::reason)
                .forEach(reasons::add);
        return new TaskExplanation(rule, contact.id(), reasons);
    }

    private static Reason reason(Verdict verdict) {
        if (verdict instanceof Wanted wanted) {
            Task task = wanted.task();
            return new Reason(
                    Answer.GETS_TASK,
                    Optional.of(task.id()),
                    "gets a task due on " + task.due() + ": " + task.evidence());
        }
        if (verdict instanceof Has has) {
            Task task = has.task();
            return new Reason(
                    Answer.HAS_TASK,
                    Optional.of(task.id()),
                    "has task " + task.id() + " due on " + task.due() + ": " + task.evidence());
        }
        return new Reason(
                Answer.NO_TASK,
                Optional.empty(),
                "gets no task: " + ((None) verdict).words().get());
    }
}
