package io.clientele.task;

import io.clientele.profile.CustomerProfile;
import java.util.Optional;

/**
 * Decides who is to do a new task. Implementations are thread-safe, and decide the same for the same rule and customer:
 * they may be asked more than once.
 */
@FunctionalInterface
public interface AssignmentPolicy {

    /** Who is to do the task that a rule makes for a customer; empty for nobody yet. */
    Optional<Assignee> assign(TaskRule rule, CustomerProfile customer);

    /** Everything to the manager. */
    static AssignmentPolicy manager() {
        return (rule, customer) -> Optional.of(Assignee.manager());
    }

    /** Nothing to anybody. */
    static AssignmentPolicy nobody() {
        return (rule, customer) -> Optional.empty();
    }
}
