package io.clientele.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** RFM in SQL by DuckDB in memory, on a table loaded beforehand; the result is a table again. Not thread-safe. */
final class DuckDbRfm implements AutoCloseable {
    private static final String SCORE = """
            CREATE OR REPLACE TABLE scores AS
            WITH totals AS (
                SELECT customer,
                       (%1$d - max(CASE WHEN amount > 0 THEN day END))::INTEGER AS recency,
                       count(CASE WHEN amount > 0 THEN 1 END)::INTEGER AS frequency,
                       sum(amount)::BIGINT AS monetary
                FROM orders WHERE day <= %1$d GROUP BY customer),
            scored AS (
                SELECT *,
                       (ntile(5) OVER (ORDER BY recency DESC, customer))::TINYINT AS r,
                       (ntile(5) OVER (ORDER BY frequency, customer))::TINYINT AS f,
                       (ntile(5) OVER (ORDER BY monetary, customer))::TINYINT AS m
                FROM totals WHERE frequency > 0)
            SELECT *, (CASE WHEN r = 5 AND f >= 4 THEN 0
                            WHEN r >= 3 AND f >= 4 THEN 1
                            WHEN r >= 4 AND f >= 2 THEN 2
                            WHEN r = 5 THEN 3
                            WHEN r = 4 THEN 4
                            WHEN r = 3 AND f = 3 THEN 5
                            WHEN r = 3 THEN 6
                            WHEN f = 5 THEN 8
                            WHEN f >= 3 THEN 7
                            ELSE 9 END)::TINYINT AS grp
            FROM scored""";

    private final DuckDBConnection connection;

    private DuckDbRfm(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A database in memory that holds the orders. */
    static DuckDbRfm load(RandomOrders orders, int threads) throws SQLException {
        DuckDBConnection connection =
                DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(
                    "CREATE TABLE orders (customer INTEGER NOT NULL, day INTEGER NOT NULL, amount BIGINT NOT NULL)");
        }
        try (DuckDBAppender appender = connection.createAppender("main", "orders")) {
            for (int i = 0; i < orders.customer.length; i++) {
                appender.beginRow();
                appender.append(orders.customer[i]);
                appender.append(orders.epochDay[i]);
                appender.append(orders.amountMinor[i]);
                appender.endRow();
            }
        }
        return new DuckDbRfm(connection);
    }

    void score(int asOf) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SCORE.formatted(asOf));
        }
    }

    ResultSet scores(Statement statement) throws SQLException {
        return statement.executeQuery(
                "SELECT customer, recency, frequency, monetary, r, f, m, grp FROM scores ORDER BY customer");
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
