package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.ClienteleStyle;
import io.clientele.profile.CustomerProfile;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A rule that makes tasks: when what happens, which task is due how many days later. Immutable, as the condition is.
 */
@Value.Immutable
@ClienteleStyle
public interface TaskRule {

    /** A builder; id, type and trigger must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    RuleId id();

    /** What its tasks ask for. */
    TaskType type();

    /** What it waits for. */
    Trigger trigger();

    /**
     * How many days after the day of what it waits for its tasks are due, counted in the tenant's zone; 0 unless set,
     * not negative. Where it waits for nothing to happen ({@link Trigger.NoOrder}, {@link Trigger.Leaving}) they are
     * counted from the day as of which the task is made, so that 0 means at once.
     */
    @Value.Default
    default int daysLater() {
        return 0;
    }

    /**
     * What must be true of the customer when the task is made; without it, nothing. Who does not meet it gets no task
     * then, and may get it later.
     */
    Optional<Predicate<CustomerProfile>> condition();

    /** From when on it makes tasks, where that differs from the plan's. */
    Optional<Activation> activation();

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    @Value.Check
    default void check() {
        checkArgument(daysLater() >= 0, "Rule %s: a task is due no days before what it is for", id());
    }

    /** Makes rules. Not thread-safe. */
    final class Builder extends ImmutableTaskRule.Builder {
        Builder() {}
    }
}
