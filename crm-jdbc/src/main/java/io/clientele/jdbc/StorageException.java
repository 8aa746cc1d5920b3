package io.clientele.jdbc;

import java.util.Optional;

/**
 * The database did not do what was asked. Nothing of the unit of work was kept, except as
 * {@link Problem#OUTCOME_UNKNOWN} says.
 *
 * <p>It tells what the database reported by its codes alone: the messages of drivers quote data, so neither they nor
 * the drivers' exceptions are passed on.
 */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String sqlState;
    private final int vendorCode;

    StorageException(Problem problem, String sqlState, int vendorCode) {
        super(problem.advice() + (sqlState.isEmpty() ? "" : " (SQLState " + sqlState + ", code " + vendorCode + ")"));
        this.problem = problem;
        this.sqlState = sqlState;
        this.vendorCode = vendorCode;
    }

    StorageException(Problem problem) {
        this(problem, "", 0);
    }

    StorageException(Problem problem, String sentence) {
        super(sentence);
        this.problem = problem;
        this.sqlState = "";
        this.vendorCode = 0;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The SQLState that the database reported, if it did. */
    public Optional<String> sqlState() {
        return Optional.of(sqlState).filter(state -> !state.isEmpty());
    }

    /** The code that the database reported, in its own counting; 0 for none. */
    public int vendorCode() {
        return vendorCode;
    }
}
