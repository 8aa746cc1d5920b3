package io.clientele.examples.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * The shop's own tables, and how the shop writes them: each change of a sale has the next number, given under the lock
 * of one row, so that what is committed later has the higher one.
 */
public final class ShopTables {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE account (id INT PRIMARY KEY, mail VARCHAR(255), full_name VARCHAR(255))",
            """
            CREATE TABLE sale (no INT PRIMARY KEY, account INT NOT NULL, sold_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
              cents BIGINT NOT NULL, state CHAR(1) NOT NULL)""",
            "CREATE INDEX sale_account ON sale (account)",
            "CREATE TABLE sale_change (number BIGINT PRIMARY KEY, sale INT NOT NULL)",
            "CREATE TABLE last_change (number BIGINT NOT NULL)",
            "INSERT INTO last_change VALUES (0)");

    private ShopTables() {}

    /** Makes the tables. */
    public static void create(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
        }
    }

    /** The shop learns of a customer. */
    public static void account(Connection connection, int id, String mail, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("MERGE INTO account KEY (id) VALUES (?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, mail);
            insert.setString(3, name);
            insert.executeUpdate();
        }
    }

    /**
     * The shop writes a sale, new or changed.
     *
     * @param state {@code P} for paid, {@code D} for delivered, {@code X} for called off
     */
    public static void sale(Connection connection, int no, int account, Instant at, long cents, char state)
            throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("MERGE INTO sale KEY (no) VALUES (?, ?, ?, ?, ?)")) {
            merge.setInt(1, no);
            merge.setInt(2, account);
            merge.setObject(3, at);
            merge.setLong(4, cents);
            merge.setString(5, String.valueOf(state));
            merge.executeUpdate();
        }
        noteChange(connection, no);
    }

    /** The shop deletes a sale. */
    public static void delete(Connection connection, int no) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM sale WHERE no = ?")) {
            delete.setInt(1, no);
            delete.executeUpdate();
        }
        noteChange(connection, no);
    }

    private static void noteChange(Connection connection, int no) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement note = connection.prepareStatement(
                        "INSERT INTO sale_change SELECT number, CAST(? AS INT) FROM last_change")) {
            statement.executeUpdate("UPDATE last_change SET number = number + 1");
            note.setInt(1, no);
            note.executeUpdate();
        }
    }

    /** How many sales there are. */
    public static int sales(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM sale")) {
            return count.next() ? count.getInt(1) : 0;
        }
    }
}
