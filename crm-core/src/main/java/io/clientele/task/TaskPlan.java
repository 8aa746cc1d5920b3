package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.ClienteleStyle;
import io.clientele.profile.ProfileRules;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** Which rules are applied, as of which day, and from when on they count. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface TaskPlan {

    /** A builder; the day as of which the rules are applied must be given. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The basic rules as of a day, which is also the first one that counts: what happened before it is history. For
     * rules that are applied day after day, set {@link #activation} to the day on which they were switched on and leave
     * it there; otherwise what is learnt of a day late makes no task.
     */
    static TaskPlan standard(LocalDate asOf) {
        return builder().rules(BasicRules.standard()).asOf(asOf).build();
    }

    /** The rules, each with an id of its own. */
    List<TaskRule> rules();

    /** The last day of which anything is seen, in the tenant's zone. */
    LocalDate asOf();

    /**
     * From when on rules make tasks that do not say it themselves: without history from {@link #asOf} on unless set.
     */
    @Value.Default
    default Activation activation() {
        return Activation.on(asOf());
    }

    /** How purchases are told and when customers have lapsed; the standard rules unless set. */
    @Value.Default
    default ProfileRules profileRules() {
        return ProfileRules.standard();
    }

    /**
     * Checks the rules.
     *
     * @throws IllegalArgumentException if two rules have one id
     */
    @Value.Check
    default void check() {
        checkArgument(
                rules().stream().map(TaskRule::id).distinct().count() == rules().size(),
                "Two rules of a plan have one id");
    }

    /** Makes plans. Not thread-safe. */
    final class Builder extends ImmutableTaskPlan.Builder {
        Builder() {}
    }
}
