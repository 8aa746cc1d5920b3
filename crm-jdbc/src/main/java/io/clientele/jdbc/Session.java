package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Place;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work in the database: what it has changed is gathered here and written together, when it ends or when a
 * question needs what the tables say. After an error of the database it is dead. Not thread-safe.
 */
final class Session {
    /** So many changes are written before the end. */
    private static final int MOST_CHANGES = 10_000;

    /** Something that is asked of the database. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Place place) throws SQLException;
    }

    private final Dialect dialect;
    private final TenantTurn turn;
    private final boolean joins;
    private final List<Changes> tables = new ArrayList<>();
    private @Nullable StorageException failure;
    private boolean over;
    private boolean written;
    private int changes;

    private Session(Dialect dialect, TenantTurn turn, boolean joins) {
        this.dialect = dialect;
        this.turn = turn;
        this.joins = joins;
    }

    /** One in a transaction of our own. */
    static Session own(Dialect dialect, TenantTurn turn) {
        return new Session(dialect, turn, false);
    }

    /** One in a transaction of the host's. */
    static Session joining(Dialect dialect, TenantTurn turn) {
        return new Session(dialect, turn, true);
    }

    Dialect dialect() {
        return dialect;
    }

    /** The changes of a table are written with the others'. */
    void keep(Changes table) {
        tables.add(table);
    }

    /** Refuses what comes through a port that was carried out of its unit of work. */
    void checkOpen() {
        if (over) {
            throw new IllegalStateException("The unit of work is over");
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Sends what waits for a journey, so that the connection may be used by others. */
    void settle() {
        ask(place -> {
            place.statements().settle();
            return place;
        });
    }

    <T> T ask(Question<T> question) {
        checkOpen();
        try {
            return question.ask(turn.place());
        } catch (SQLException thrown) {
            throw fail(Problems.of(dialect, thrown));
        } catch (StorageException thrown) {
            throw fail(thrown);
        }
    }

    private StorageException fail(StorageException thrown) {
        failure = thrown;
        return thrown;
    }

    /** What the database refused, if it did: nothing more can be asked of it then. */
    Optional<StorageException> failure() {
        return Optional.ofNullable(failure);
    }

    /** There is one more change to write. */
    void changed() {
        if (++changes > MOST_CHANGES) {
            flush();
        }
    }

    /** Writes what has changed, for a question that needs it in the tables. */
    void flush() {
        checkOpen();
        changes = 0;
        if (tables.stream().anyMatch(table -> table.size() > 0)) {
            lock();
            for (Changes table : tables) {
                if (table.size() > 0) {
                    ask(place -> {
                        table.write(place);
                        return table;
                    });
                }
            }
        }
    }

    /** Waits for the tenant's turn to write, which it is about to do. */
    void lock() {
        if (joins) {
            hold();
        } else {
            ask(place -> {
                turn.claim();
                return turn;
            });
        }
        written = true;
    }

    /** Waits for the tenant's turn, so that nobody else writes until this unit of work is over. */
    void hold() {
        ask(place -> {
            if (joins) {
                turn.lockOrCreate();
            } else {
                turn.lock();
            }
            return turn;
        });
    }

    /** The next number of the tenant's, above all that were given before. */
    long nextNumber() {
        return ask(place -> turn.nextNumber());
    }

    /** Whether anything was written. */
    boolean hasWritten() {
        return written;
    }

    /** Writes all that is left, and that the tenant has come further. */
    void finish() {
        flush();
        if (written) {
            ask(place -> {
                turn.complete();
                return turn;
            });
        }
    }

    void end() {
        over = true;
    }
}
