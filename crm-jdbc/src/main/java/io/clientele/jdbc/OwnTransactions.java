package io.clientele.jdbc;

import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Transactions of our own, each done again as long as others are first. Thread-safe. */
final class OwnTransactions implements Transactions {
    private static final int MOST_ATTEMPTS = 12;
    private static final int MOST_LOOKS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 200;

    private final Connections connections;
    private final Database database;
    /** Where the database has one writer, those of this program queue here. */
    private final ReentrantLock writer = new ReentrantLock(true);

    OwnTransactions(Connections connections, Database database) {
        this.connections = connections;
        this.database = database;
    }

    @Override
    public <R> R run(TenantId tenant, Function<UnitOfWork, R> work) {
        for (int attempt = 1; ; attempt++) {
            Attempt<R> done = queued(tenant, work, attempt > 1);
            Optional<StorageException> conflict = done.conflict();
            if (conflict.isEmpty()) {
                return done.result();
            }
            if (attempt == MOST_ATTEMPTS) {
                throw conflict.get();
            }
            pause(attempt);
        }
    }

    private <R> Attempt<R> queued(TenantId tenant, Function<UnitOfWork, R> work, boolean locking) {
        boolean queues = locking
                && database.dialect().map(one -> one.grammar().hasOneWriter()).orElse(false);
        if (!queues) {
            return attempt(tenant, work, locking);
        }
        writer.lock();
        try {
            return attempt(tenant, work, locking);
        } finally {
            writer.unlock();
        }
    }

    private <R> Attempt<R> attempt(TenantId tenant, Function<UnitOfWork, R> work, boolean locking) {
        Attempt<R> attempt;
        OwnTransaction transaction;
        try {
            transaction = OwnTransaction.begin(connections, database, tenant, locking);
        } catch (SQLException thrown) {
            return againOrThrow(database.problem(thrown));
        } catch (StorageException thrown) {
            return againOrThrow(thrown);
        }
        try (transaction) {
            attempt = apply(transaction, work);
        }
        return attempt.isLost() ? lookWhether(attempt, transaction.turn(), tenant) : attempt;
    }

    private <R> Attempt<R> apply(OwnTransaction transaction, Function<UnitOfWork, R> work) {
        R result;
        try {
            result = transaction.apply(work);
        } catch (RuntimeException | Error thrown) {
            Optional<StorageException> conflict = transaction
                    .session()
                    .failure()
                    .filter(failure -> failure.problem().isPassing());
            if (conflict.isPresent()) {
                return Attempt.again(conflict.get());
            }
            throw thrown;
        }
        try {
            transaction.commit();
            return Attempt.done(result);
        } catch (SQLException thrown) {
            StorageException problem = database.problem(thrown);
            return problem.problem().isPassing() ? Attempt.again(problem) : Attempt.lost(result, problem);
        }
    }

    private static <R> Attempt<R> againOrThrow(StorageException problem) {
        if (problem.problem().isPassing()) {
            return Attempt.again(problem);
        }
        throw problem;
    }

    /**
     * Asks another connection whether a commit was kept whose answer did not come. To lock the tenant's row is to wait
     * until the transaction that may still hold it has ended.
     */
    private <R> Attempt<R> lookWhether(Attempt<R> lost, TenantTurn turn, TenantId tenant) {
        for (int look = 1; look <= MOST_LOOKS; look++) {
            try (OwnTransaction other = OwnTransaction.begin(connections, database, tenant, true)) {
                return other.turn().hasSeen(turn.token(), turn.version())
                        ? Attempt.done(lost.result())
                        : Attempt.again(lost.problem());
            } catch (SQLException thrown) {
                pause(look + 1);
            }
        }
        throw new StorageException(Problem.OUTCOME_UNKNOWN);
    }

    /** The first time it is tried again at once. */
    private static void pause(int attempt) {
        if (attempt > 1) {
            try {
                TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE_MILLIS, 1L << attempt));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StorageException(Problem.BUSY);
            }
        }
    }
}
