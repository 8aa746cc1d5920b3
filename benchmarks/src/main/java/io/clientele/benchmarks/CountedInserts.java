package io.clientele.benchmarks;

import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.InvoiceNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The peer: the rows of invoices as they are, by batched inserts, with numbers from a row that counts. */
final class CountedInserts {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE plain_counter (series VARCHAR(40) NOT NULL, last BIGINT NOT NULL, PRIMARY KEY (series))",
            "CREATE TABLE plain_invoice (tenant INTEGER NOT NULL, series VARCHAR(40) NOT NULL, sequence BIGINT NOT NULL, issued INTEGER NOT NULL,"
                    + " draft VARCHAR(200) NOT NULL, original VARCHAR(60), content TEXT NOT NULL,"
                    + " seal VARCHAR(64) NOT NULL, PRIMARY KEY (tenant, series, sequence))",
            "CREATE UNIQUE INDEX plain_draft ON plain_invoice (tenant, draft)",
            "CREATE INDEX plain_original ON plain_invoice (tenant, original)",
            "INSERT INTO plain_counter VALUES ('LU-2026', 0)");

    private final DataSource database;

    private CountedInserts(DataSource database) {
        this.database = database;
    }

    static CountedInserts create(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        return new CountedInserts(database);
    }

    /** Inserts invoices, in one transaction. */
    void insert(List<BookEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long last = locked(connection);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO plain_invoice VALUES (1, ?, ?, ?, ?, ?, ?, ?)")) {
                for (BookEntry entry : entries) {
                    bind(insert, ++last, entry);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            count(connection, last);
            connection.commit();
        }
    }

    private static long locked(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT last FROM plain_counter WHERE series = 'LU-2026' FOR UPDATE");
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void bind(PreparedStatement insert, long sequence, BookEntry entry) throws SQLException {
        insert.setString(1, entry.number().series().name());
        insert.setLong(2, sequence);
        insert.setInt(3, (int) entry.issued().toEpochDay());
        insert.setString(4, entry.draft().value());
        insert.setString(5, entry.original().map(InvoiceNumber::text).orElse(null));
        insert.setString(6, entry.content());
        insert.setString(7, entry.hash());
    }

    private static void count(Connection connection, long last) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE plain_counter SET last = ? WHERE series = 'LU-2026'")) {
            update.setLong(1, last);
            update.executeUpdate();
        }
    }
}
