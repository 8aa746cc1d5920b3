package io.clientele.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when on a rule makes tasks. Immutable.
 *
 * <p>What happened before the first day (an order completed, a customer lapsed) is history and makes no task, unless
 * the rule is activated with a backfill. Then it makes those that are not past due on the first day; customers who have
 * lapsed get their task at once, however long ago it was.
 *
 * @param day the first day, in the tenant's zone
 * @param backfill for history, too: what becomes of tasks that were due before the first day; empty where history makes
 *     no task
 */
public record Activation(LocalDate day, Optional<PastDue> backfill) {

    /** A rule that leaves history alone. */
    public static Activation on(LocalDate day) {
        return new Activation(day, Optional.empty());
    }

    /** The same with a backfill that makes no task which was due before the first day. */
    public Activation withBackfill() {
        return withBackfill(PastDue.SKIP);
    }

    /** The same with a backfill. */
    public Activation withBackfill(PastDue pastDue) {
        return new Activation(day, Optional.of(pastDue));
    }
}
