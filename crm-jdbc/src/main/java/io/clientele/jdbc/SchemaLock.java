package io.clientele.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Changes tables while nobody else does: two nodes that start on one database at once do so one after the other.
 *
 * <p>PostgreSQL and SQLite change tables in a transaction, all or nothing. MariaDB and H2 commit each change by itself,
 * so that what was interrupted is done again, and each statement is such that it may be.
 */
final class SchemaLock {
    private static final int SECONDS = 120;

    /** What is done under the lock. */
    interface Work {
        void run(Connection connection) throws SQLException;
    }

    private final Dialect dialect;
    private final TableNames tables;

    SchemaLock(Dialect dialect, TableNames tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    void run(DataSource source, Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            switch (dialect) {
                case POSTGRESQL -> inTransaction(connection, "SELECT pg_advisory_xact_lock(hashtext(?))", work);
                case SQLITE -> immediately(connection, work);
                case MARIADB -> named(connection, work);
                case H2 -> beside(source, connection, work);
            }
        }
    }

    private String name() {
        return "clientele " + tables.of("schema");
    }

    private void inTransaction(Connection connection, String lock, Work work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            ask(connection, lock);
            work.run(connection);
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        }
    }

    private void ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name());
            statement.execute();
        }
    }

    private static void immediately(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(true);
        execute(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run(connection);
            execute(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                execute(connection, "ROLLBACK");
            }
        }
    }

    private void named(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(true);
        ask(connection, "SELECT GET_LOCK(?, " + SECONDS + ")");
        try {
            work.run(connection);
        } finally {
            ask(connection, "SELECT RELEASE_LOCK(?)");
        }
    }

    /** Another connection holds the lock, for a change of tables ends the transaction that it is in. */
    private void beside(DataSource source, Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(true);
        String lock = tables.of("schema_lock");
        execute(connection, "CREATE TABLE IF NOT EXISTS " + lock + " (held INTEGER PRIMARY KEY)");
        execute(connection, "MERGE INTO " + lock + " KEY (held) VALUES (1)");
        try (Connection holder = source.getConnection()) {
            holder.setAutoCommit(false);
            execute(holder, "SET LOCK_TIMEOUT " + SECONDS * 1_000);
            execute(holder, "SELECT held FROM " + lock + " FOR UPDATE");
            work.run(connection);
            holder.rollback();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
