package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Grammar;
import io.clientele.jdbc.internal.sql.Statements;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.function.Function;

/** One transaction of our own; unless it is committed, nothing of it is kept. For its thread alone. */
final class OwnTransaction implements AutoCloseable {
    private final Connections connections;
    private final Connection connection;
    private final Database database;
    private final Grammar grammar;
    private final Statements statements;
    private final TenantId tenant;
    private final TenantTurn turn;
    private final Session session;
    private final Ports ports;
    private Grammar.Begun begun = Grammar.Begun.IN_AUTO_COMMIT;
    private boolean hasBegun;
    private boolean committed;
    private boolean broken = true;

    private OwnTransaction(Connections connections, Connection connection, Database database, TenantId tenant)
            throws SQLException {
        this.connections = connections;
        this.connection = connection;
        this.database = database;
        Dialect dialect = database.dialect(connection);
        this.grammar = dialect.grammar();
        this.statements = new Statements(connection);
        this.tenant = tenant;
        this.turn = database.turn(statements, tenant);
        this.session = Session.own(dialect, turn);
        this.ports = database.ports(tenant, connection, session);
    }

    /**
     * Begins one.
     *
     * @param locking whether it is to write in any case, and so waits for its turn at once
     */
    @SuppressWarnings("MustBeClosedChecker")
    static OwnTransaction begin(Connections connections, Database database, TenantId tenant, boolean locking)
            throws SQLException {
        Connection connection = connections.take();
        OwnTransaction transaction;
        try {
            transaction = new OwnTransaction(connections, connection, database, tenant);
        } catch (SQLException | RuntimeException thrown) {
            connections.giveBack(connection, true);
            throw thrown;
        }
        try {
            transaction.begin(locking);
            return transaction;
        } catch (SQLException | RuntimeException thrown) {
            transaction.close();
            throw thrown;
        }
    }

    private void begin(boolean locking) throws SQLException {
        begun = grammar.begin(connection, locking);
        hasBegun = true;
        if (database.check(connection)) {
            grammar.rollBack(connection);
            beginAgain(locking);
        }
        OptionalInt number = database.number(tenant);
        if (!locking && grammar.takesSeveral() && number.isPresent()) {
            turn.openAs(number.getAsInt());
        } else {
            open(locking);
            database.seen(tenant, turn.place().tenant());
        }
    }

    private void open(boolean locking) throws SQLException {
        turn.open(locking);
        if (locking && !turn.isKnown()) {
            create();
            beginAgain(true);
            turn.open(true);
        }
    }

    private void beginAgain(boolean locking) throws SQLException {
        grammar.end(connection, begun);
        begun = grammar.begin(connection, locking);
    }

    /**
     * A tenant comes to be in a transaction of its own; if that was lost, the next attempt finds it or does it again.
     */
    private void create() throws SQLException {
        turn.create();
        try {
            grammar.commit(connection);
        } catch (SQLException lost) {
            throw new StorageException(Problem.CONFLICT);
        }
    }

    Session session() {
        return session;
    }

    TenantTurn turn() {
        return turn;
    }

    <R> R apply(Function<UnitOfWork, R> work) {
        R result = work.apply(ports);
        session.finish();
        return result;
    }

    /** Whether there is something to keep. */
    boolean hasWritten() {
        return session.hasWritten() || ports.hostsUsed();
    }

    void commit() throws SQLException {
        if (hasWritten()) {
            grammar.commit(connection);
            committed = true;
        }
        broken = false;
    }

    /** What cannot be taken back, put right or closed any more is of no use to anybody. */
    @Override
    public void close() {
        session.end();
        try {
            if (hasBegun && !committed) {
                grammar.rollBack(connection);
            }
            statements.close();
            grammar.end(connection, begun);
        } catch (SQLException thrown) {
            broken = true;
        }
        try {
            connections.giveBack(connection, broken);
        } catch (SQLException thrown) {
            broken = true;
        }
    }
}
