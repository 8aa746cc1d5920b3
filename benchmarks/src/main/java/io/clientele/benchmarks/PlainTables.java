package io.clientele.benchmarks;

import io.clientele.address.PostalAddress;
import io.clientele.order.Order;
import io.clientele.order.OrderLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The peer: orders and their lines in two tables, with the same keys, by batched inserts and nothing else. */
final class PlainTables {
    /** What the orders of a customer come to. */
    record Sum(long orders, long minorUnits) {}

    private static final List<String> TABLES = List.of(
            "CREATE TABLE plain_order (source VARCHAR(100) NOT NULL, id VARCHAR(255) NOT NULL, placed_at TIMESTAMP,"
                    + " status VARCHAR(20), currency CHAR(3), total BIGINT, customer VARCHAR(255), email VARCHAR(255),"
                    + " first_name VARCHAR(255), last_name VARCHAR(255), street VARCHAR(255), postcode VARCHAR(20),"
                    + " city VARCHAR(100), country CHAR(2), PRIMARY KEY (source, id))",
            "CREATE TABLE plain_line (source VARCHAR(100) NOT NULL, id VARCHAR(255) NOT NULL, line INTEGER NOT NULL,"
                    + " sku VARCHAR(255), name VARCHAR(255), quantity DECIMAL(20,4), unit_price DECIMAL(20,4),"
                    + " PRIMARY KEY (source, id, line))");

    private final DataSource database;

    private PlainTables(DataSource database) {
        this.database = database;
    }

    static PlainTables create(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        return new PlainTables(database);
    }

    /** Inserts orders, in one transaction. */
    void insert(List<Order> orders) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement order = connection.prepareStatement(
                            "INSERT INTO plain_order VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    PreparedStatement line =
                            connection.prepareStatement("INSERT INTO plain_line VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                for (Order one : orders) {
                    bind(order, one);
                    bindLines(line, one);
                }
                order.executeBatch();
                line.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void bind(PreparedStatement insert, Order order) throws SQLException {
        PostalAddress address = order.shippingAddress().orElseThrow();
        insert.setString(1, order.key().source());
        insert.setString(2, order.key().id());
        insert.setTimestamp(3, Timestamp.from(order.placedAt()));
        insert.setString(4, order.status().name());
        insert.setString(5, order.total().currency().getCurrencyCode());
        insert.setLong(6, order.total().minorUnits());
        insert.setString(7, order.buyer().customerId().orElseThrow());
        insert.setString(8, order.buyer().email().orElseThrow().text());
        insert.setString(9, order.buyer().name().orElseThrow().given());
        insert.setString(10, order.buyer().name().orElseThrow().family());
        insert.setString(11, address.street().orElse(""));
        insert.setString(12, address.postcode().orElse(""));
        insert.setString(13, address.city().orElse(""));
        insert.setString(14, "LU");
        insert.addBatch();
    }

    private static void bindLines(PreparedStatement insert, Order order) throws SQLException {
        int number = 0;
        for (OrderLine line : order.lines()) {
            insert.setString(1, order.key().source());
            insert.setString(2, order.key().id());
            insert.setInt(3, number++);
            insert.setString(4, line.sku().orElse(""));
            insert.setString(5, line.name().orElse(""));
            insert.setBigDecimal(6, line.quantity());
            insert.setBigDecimal(7, line.unitPrice().orElseThrow());
            insert.addBatch();
        }
    }

    /** Writes other totals into orders that are there. */
    void update(List<Order> orders) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE plain_order SET total = ? WHERE source = ? AND id = ?")) {
            for (Order order : orders) {
                update.setLong(1, order.total().minorUnits());
                update.setString(2, order.key().source());
                update.setString(3, order.key().id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** What the orders of each address come to. */
    Map<String, Sum> sums() throws SQLException {
        Map<String, Sum> sums = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT email, COUNT(*), SUM(total) FROM plain_order GROUP BY email")) {
            while (rows.next()) {
                sums.put(rows.getString(1), new Sum(rows.getLong(2), rows.getLong(3)));
            }
        }
        return sums;
    }
}
