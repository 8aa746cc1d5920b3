package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * From when on a rule makes tasks. Immutable.
 *
 * <p>What happened before the first day (an order completed, a customer lapsed) is history and makes no task, unless
 * the rule is activated with a backfill. Then it makes those that are not past due for long: a follow-up that should
 * have been made last month still helps, a welcome for an order of two years ago does not. Customers who have lapsed
 * get their task at once, however long ago it was.
 *
 * @param day the first day, in the tenant's zone
 * @param backfill for history, too: how many days before the first day a task may have been due at most, from 0; empty
 *     where history makes no task
 */
public record Activation(LocalDate day, OptionalInt backfill) {
    private static final int USUAL_BACKFILL = 90;

    /**
     * An activation.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    public Activation {
        checkArgument(backfill.orElse(0) >= 0, "A task is past due by no days or more, not by %s", backfill);
    }

    /** A rule that leaves history alone. */
    public static Activation on(LocalDate day) {
        return new Activation(day, OptionalInt.empty());
    }

    /** The same with a backfill of tasks that were due up to 90 days before the first day. */
    public Activation withBackfill() {
        return withBackfill(USUAL_BACKFILL);
    }

    /**
     * The same with a backfill.
     *
     * @param mostDaysPastDue how many days before the first day a task may have been due; 0 for none that is past due,
     *     {@link Integer#MAX_VALUE} for all
     * @throws IllegalArgumentException if the number is negative
     */
    public Activation withBackfill(int mostDaysPastDue) {
        return new Activation(day, OptionalInt.of(mostDaysPastDue));
    }

    /** Whether a task from history was due too long ago to be made. */
    boolean isPastHelp(LocalDate due) {
        return due.isBefore(day) && day.toEpochDay() - due.toEpochDay() > backfill.orElse(0);
    }
}
