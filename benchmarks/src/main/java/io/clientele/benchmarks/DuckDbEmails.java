package io.clientele.benchmarks;

import io.clientele.identity.match.People;
import io.clientele.identity.match.PersonColumn;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Groups of records with one normalised e-mail address, by DuckDB in memory on a table loaded beforehand. */
final class DuckDbEmails implements AutoCloseable {
    private static final String GROUP = """
            CREATE OR REPLACE TABLE grouped AS
            SELECT address, count(*) AS records, min(id) AS first FROM (
                SELECT id, CASE WHEN domain IN ('gmail.com', 'googlemail.com')
                                THEN replace(split_part(local, '+', 1), '.', '') || '@gmail.com'
                                ELSE local || '@' || domain END AS address
                FROM (SELECT id, split_part(lower(trim(email)), '@', 1) AS local,
                             split_part(lower(trim(email)), '@', 2) AS domain FROM people))
            GROUP BY address""";

    private final DuckDBConnection connection;

    private DuckDbEmails(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A database in memory that holds the addresses of those who have one. */
    static DuckDbEmails load(People people, int threads) throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("CREATE TABLE people (id INTEGER NOT NULL, email VARCHAR NOT NULL)");
        }
        try (DuckDBAppender appender = connection.createAppender("main", "people")) {
            for (int row = 0; row < people.size(); row++) {
                String email = people.value(row, PersonColumn.EMAIL);
                if (!email.isEmpty()) {
                    appender.beginRow();
                    appender.append(row);
                    appender.append(email);
                    appender.endRow();
                }
            }
        }
        return new DuckDbEmails(connection);
    }

    /** Groups the addresses, and says how many different ones there are. */
    long group() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GROUP);
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM grouped")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
