package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Errand;
import io.clientele.jdbc.internal.sql.Grammar;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Statements;
import io.clientele.tenant.TenantId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's row, whose lock is the right to write for the tenant.
 *
 * <p>A unit of work reads it first, and locks it before it writes. If others have written meanwhile, what it has read
 * is out of date, and it is in conflict; one that locks at once is not. So nobody who writes for a tenant waits for
 * more than this one row, and nobody deadlocks. Not thread-safe.
 */
final class TenantTurn {
    private static final List<Column> COLUMNS = List.of(
            Column.integer("number"),
            Column.number("version"),
            Column.number("last_number"),
            Column.text("recent"),
            Column.text("token"));
    /** So many of the last commits are known by their tokens. */
    private static final int RECENT = 16;

    private final Statements statements;
    private final Grammar grammar;
    private final TableNames names;
    private final TenantId tenant;
    private @Nullable Row row;
    private Place place;
    private long last;
    private long written = -1;
    private boolean locked;

    TenantTurn(Statements statements, Grammar grammar, TableNames names, TenantId tenant) {
        this.statements = statements;
        this.grammar = grammar;
        this.names = names;
        this.tenant = tenant;
        this.place = placeOf(-1);
    }

    private Place placeOf(int number) {
        return new Place(statements, grammar, names::of, number);
    }

    /** The tenant's rows; of none where the tenant is not known. */
    Place place() {
        return place;
    }

    /** Reads the row, before anything else, in a transaction that is the host's. */
    void begin() throws SQLException {
        take(find(false));
    }

    /**
     * Reads the row as the first thing in a transaction of our own, and locks it if this unit of work is to write in
     * any case.
     */
    void open(boolean locking) throws SQLException {
        sayOpening(locking);
        take(find(locking));
        locked = locking && row != null;
    }

    private void sayOpening(boolean locking) throws SQLException {
        Optional<String> opening = grammar.opening(locking);
        if (opening.isPresent()) {
            place.ahead(Errand.saying(opening.get()));
        }
    }

    /**
     * Reads the row as the first thing in a transaction of our own, together with whatever is asked first of the
     * tenant's rows: its number is taken to be what it was before, and whether it still is shows before anything else.
     */
    void openAs(int number) throws SQLException {
        sayOpening(false);
        place = placeOf(number);
        placeOf(0).queryAhead(query(false), COLUMNS, found -> takeNumbered(number, first(found)), tenant.value());
    }

    private void takeNumbered(int number, @Nullable Row found) {
        checkCame(found != null && found.number(0) == number);
        take(found);
    }

    private static @Nullable Row first(List<Row> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    private void take(@Nullable Row found) {
        row = found;
        if (found != null) {
            place = placeOf((int) found.number(0));
            last = found.number(2);
        }
    }

    private @Nullable Row find(boolean locking) throws SQLException {
        return first(placeOf(0).queryAll(query(locking), COLUMNS, tenant.value()));
    }

    private String query(boolean locking) {
        return "SELECT number, version, last_number, recent, " + grammar.token() + " FROM " + names.of("tenant")
                + " WHERE number > ? AND id = ?" + (locking ? grammar.forUpdate() : "");
    }

    boolean isKnown() {
        return row != null;
    }

    boolean isLocked() {
        return locked;
    }

    /** The token by which this unit of work is known if it commits. */
    String token() {
        return row == null ? "" : row.text(4);
    }

    long version() {
        return row == null ? 0 : row.number(1);
    }

    /** Locks the row in a transaction of the host's, in which a tenant that is not known is made, too. */
    void lockOrCreate() throws SQLException {
        if (row == null && !locked) {
            create();
            take(find(true));
            locked = true;
        }
        lock();
    }

    /**
     * Locks the row.
     *
     * @throws StorageException if somebody has written since it was read
     */
    void lock() throws SQLException {
        statements.settle();
        if (locked) {
            return;
        }
        @Nullable Row now = find(true);
        if (row == null || now == null || now.number(1) != row.number(1)) {
            throw new StorageException(Problem.CONFLICT);
        }
        if (grammar.hasOneWriter()) {
            beginToWrite();
        }
        locked = true;
    }

    /**
     * Locks the row by saying in it at once that this unit of work was here, which takes one journey where to lock and
     * to say it takes two, and none at all where it goes with what is written first. Only for a transaction of our own:
     * a tenant that is not known is not made.
     *
     * @throws StorageException if somebody has written since it was read; it may also come from whatever is done next
     */
    void claim() throws SQLException {
        if (locked) {
            return;
        }
        statements.settle();
        come();
        locked = true;
    }

    /** Where a question locks nothing, a change of nothing does. */
    private void beginToWrite() throws SQLException {
        var update = statements.prepare("UPDATE " + names.of("tenant") + " SET version = version WHERE number = ?");
        update.setInt(1, place.tenant());
        update.executeUpdate();
    }

    /** Makes the row of a tenant that is not known. */
    void create() throws SQLException {
        String numbers = "SELECT COALESCE(MAX(number), 0) FROM " + names.of("tenant") + " WHERE number > ?";
        long next =
                placeOf(0).queryAll(numbers, List.of(Column.number("n"))).get(0).number(0) + 1;
        placeOf((int) next)
                .update(
                        "INSERT INTO " + names.of("tenant")
                                + " (number, id, version, last_number, recent) VALUES (?, ?, 0, 0, '')",
                        tenant.value());
    }

    long nextNumber() throws SQLException {
        if (row == null) {
            statements.settle();
        }
        return ++last;
    }

    /** Says in the row that this unit of work was here, and how far it has come, unless that is said already. */
    void complete() throws SQLException {
        statements.settle();
        if (written < 0) {
            come();
            statements.settle();
        } else if (written != last) {
            var update = statements.prepare("UPDATE " + names.of("tenant") + " SET last_number = ? WHERE number = ?");
            update.setLong(1, last);
            update.setInt(2, place.tenant());
            update.executeUpdate();
        }
    }

    private static void checkCame(boolean came) {
        if (!came) {
            throw new StorageException(Problem.CONFLICT);
        }
    }

    /** Says in the row that this unit of work was here, on condition that the row is as it was read. */
    private void come() throws SQLException {
        if (row == null) {
            throw new StorageException(Problem.CONFLICT);
        }
        Row before = row;
        String sql = "UPDATE " + names.of("tenant")
                + " SET version = version + 1, last_number = ?, recent = ? WHERE number = ? AND version = ?";
        place.ahead(new Errand(
                sql,
                (update, first) -> {
                    written = last;
                    update.setLong(first, last);
                    update.setString(first + 1, recent(before.text(3), token()));
                    update.setInt(first + 2, place.tenant());
                    update.setLong(first + 3, before.number(1));
                    return first + 4;
                },
                done -> checkCame(done.getUpdateCount() == 1)));
    }

    private static String recent(String before, String token) {
        String all = before.isEmpty() ? token : before + " " + token;
        String[] tokens = all.split(" ", -1);
        return tokens.length <= RECENT ? all : all.substring(tokens[0].length() + 1);
    }

    /**
     * Whether the work of another turn was kept, of which it is not known.
     *
     * @throws StorageException if that cannot be told any more
     */
    boolean hasSeen(String token, long versionBefore) {
        if (row == null) {
            return false;
        }
        if (List.of(row.text(3).split(" ", -1)).contains(token)) {
            return true;
        }
        if (version() - versionBefore > RECENT) {
            throw new StorageException(Problem.OUTCOME_UNKNOWN);
        }
        return false;
    }
}
