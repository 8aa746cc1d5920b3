package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.ContactId;
import io.clientele.internal.ClienteleStyle;
import io.clientele.order.OrderKey;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to do about a contact. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Task {

    /** A builder; id, creation, due day, contact, type, rule, occurrence and evidence must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    TaskId id();

    /** When it was made. */
    Instant created();

    /** The day by the end of which it should be done, in the tenant's zone. */
    LocalDate due();

    /** Whom it is about; where that contact was merged into another since, its id leads there. */
    ContactId contact();

    /** What it asks for. */
    TaskType type();

    /** The rule that made it. */
    RuleId rule();

    /** What the rule made it for. */
    Occurrence occurrence();

    /** What the rule saw, in words without personal data: {@code first order web:17 completed on 2026-05-02}. */
    String evidence();

    /** The order that it is about; for a win-back the last one. */
    Optional<OrderKey> order();

    /** How far it has come; pending unless set. */
    @Value.Default
    default TaskStatus status() {
        return TaskStatus.PENDING;
    }

    /** Why it was skipped. */
    Optional<SkipReason> skipReason();

    /** When it was completed or skipped. */
    Optional<Instant> closedAt();

    /** Who completed or skipped it. */
    Optional<Actor> closedBy();

    /** What came of it, or why it was skipped, in the words of who closed it. It is left out of {@code toString}. */
    @Value.Redacted
    Optional<String> outcome();

    /** Who is to do it. */
    Optional<Assignee> assignee();

    /** Whether it is still to be done. */
    default boolean isPending() {
        return status() == TaskStatus.PENDING;
    }

    /** Whether it is still to be done and should have been done before a day. */
    default boolean isOverdue(LocalDate asOf) {
        return isPending() && due().isBefore(asOf);
    }

    /** Its place among tasks ordered by the day they are due. */
    default TaskPlace place() {
        return new TaskPlace(due(), id());
    }

    /**
     * Checks that status and closing agree.
     *
     * @throws IllegalArgumentException if a pending task was closed, a closed one was not, or a reason for skipping is
     *     there without, or lacks with, its having been skipped
     */
    @Value.Check
    default void check() {
        checkArgument(
                isPending() != closedAt().isPresent()
                        && closedAt().isPresent() == closedBy().isPresent(),
                "A task says when and by whom it was closed if and only if it is not pending");
        checkArgument(
                (status() == TaskStatus.SKIPPED) == skipReason().isPresent(),
                "A task says why it was skipped if and only if it was");
    }

    /** Makes tasks. Not thread-safe. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
