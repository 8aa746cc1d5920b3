package io.clientele.task;

/** How far a task has come. */
public enum TaskStatus {
    /** Still to be done. */
    PENDING,
    /** Done. */
    COMPLETED,
    /** Closed without being done, for a {@link SkipReason}. */
    SKIPPED
}
