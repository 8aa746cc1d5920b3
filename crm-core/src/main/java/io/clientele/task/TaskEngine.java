package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Applies the rules to customers: makes the tasks that are to be made, and skips pending ones that have become
 * pointless. The host's scheduler calls it, daily for most shops. Thread-safe.
 *
 * <p>A task exists at most once for each rule, subject and occurrence: applying the rules again, on several machines at
 * once, or after a run that was killed, comes to the same tasks. Each is written together with its event in the outbox.
 *
 * <p>A pending task for an order is skipped when that order is called off or paid back in full; where the rule is for
 * somebody's first order, the one that becomes the first in its place has its own task. A pending win-back is skipped
 * when the customer has ordered; a customer who then lapses again has another. So is a task for a sign of leaving.
 *
 * <pre>{@code
 * TaskEngine engine = new TaskEngine(storage, tenant, clock);
 * TaskPlan plan = TaskPlan.standard(LocalDate.of(2026, 6, 30));
 * String preview = engine.dryRun(plan).words(); // would create 412 tasks, 37 due today
 * engine.generate(plan);
 * }</pre>
 */
public final class TaskEngine {
    /** How many contacts one transaction is for. */
    private static final int PAGE = 500;

    private final CrmStorage storage;
    private final Tenant tenant;
    private final InstantSource clock;
    private final AssignmentPolicy assignment;

    /**
     * An engine that gives all tasks to the manager.
     *
     * @param clock says when tasks are made and skipped
     */
    public TaskEngine(CrmStorage storage, Tenant tenant, InstantSource clock) {
        this(storage, tenant, clock, AssignmentPolicy.manager());
    }

    /**
     * An engine.
     *
     * @param clock says when tasks are made and skipped
     * @param assignment decides who is to do them
     */
    public TaskEngine(CrmStorage storage, Tenant tenant, InstantSource clock, AssignmentPolicy assignment) {
        this.storage = storage;
        this.tenant = tenant;
        this.clock = clock;
        this.assignment = assignment;
    }

    /** Applies the rules to all contacts. */
    public TaskRun generate(TaskPlan plan) {
        return run(plan, Optional.empty(), Integer.MAX_VALUE, false);
    }

    /**
     * Applies the rules to some contacts, by ascending id.
     *
     * @param after where to go on: {@link TaskRun#next} of the call before; empty for the first one
     * @param limit how many contacts at most
     * @throws IllegalArgumentException if the limit is not positive
     */
    public TaskRun generate(TaskPlan plan, Optional<ContactId> after, int limit) {
        return run(plan, after, limit, false);
    }

    /** Works out what {@link #generate(TaskPlan)} would do, and writes nothing. */
    public TaskRun dryRun(TaskPlan plan) {
        return run(plan, Optional.empty(), Integer.MAX_VALUE, true);
    }

    /** Works out what {@link #generate(TaskPlan, Optional, int)} would do, and writes nothing. */
    public TaskRun dryRun(TaskPlan plan, Optional<ContactId> after, int limit) {
        return run(plan, after, limit, true);
    }

    /**
     * Says why a contact got or did not get a task of a rule, and what applying the rules would do now.
     *
     * @return the explanation; empty if there is no such contact
     * @throws IllegalArgumentException if the plan has no such rule
     */
    public Optional<TaskExplanation> explain(TaskPlan plan, RuleId rule, ContactId contact) {
        checkArgument(
                plan.rules().stream().anyMatch(one -> one.id().equals(rule)), "The plan has no rule named %s", rule);
        return storage.inTransaction(
                tenant.id(),
                work -> work.port(Contacts.class)
                        .find(contact)
                        .map(known -> new Application(work, tenant, plan, assignment, clock.instant(), true)
                                .explain(rule, known)));
    }

    private TaskRun run(TaskPlan plan, Optional<ContactId> after, int limit, boolean dry) {
        checkArgument(limit > 0, "At least one contact has to be looked at");
        TaskRun run = page(plan, after, Math.min(PAGE, limit), dry);
        while (run.next().isPresent() && run.contacts() < limit) {
            run = run.plus(page(plan, run.next(), Math.min(PAGE, limit - run.contacts()), dry));
        }
        return run;
    }

    private TaskRun page(TaskPlan plan, Optional<ContactId> after, int size, boolean dry) {
        return storage.inTransaction(
                tenant.id(),
                work -> new Application(work, tenant, plan, assignment, clock.instant(), dry).page(after, size));
    }
}
