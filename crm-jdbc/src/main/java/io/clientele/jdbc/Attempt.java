package io.clientele.jdbc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt: a result, a conflict with others, or a commit whose answer was lost.
 *
 * @param <R> the result
 */
final class Attempt<R> {
    private final @Nullable R result;
    private final @Nullable StorageException problem;
    private final boolean isLost;

    private Attempt(@Nullable R result, @Nullable StorageException problem, boolean isLost) {
        this.result = result;
        this.problem = problem;
        this.isLost = isLost;
    }

    static <R> Attempt<R> done(@Nullable R result) {
        return new Attempt<>(result, null, false);
    }

    static <R> Attempt<R> again(StorageException conflict) {
        return new Attempt<>(null, conflict, false);
    }

    static <R> Attempt<R> lost(@Nullable R result, StorageException problem) {
        return new Attempt<>(result, problem, true);
    }

    boolean isLost() {
        return isLost;
    }

    /** Empty for a result. */
    Optional<StorageException> conflict() {
        return Optional.ofNullable(problem);
    }

    /** What was thrown. */
    StorageException problem() {
        return conflict().orElseThrow();
    }

    /** The result, as the work returned it: null if it did. */
    @SuppressWarnings("NullAway")
    R result() {
        return result;
    }
}
