package io.clientele.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.clientele.jdbc.Dialect;
import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Schema;
import io.clientele.jdbc.TableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where a store and its peer are kept: each in a file of its own, or both in the database of a server. Not thread-safe.
 */
final class StoreTarget implements AutoCloseable {
    /** What {@code crm run --store} opens H2 with: what is committed survives a kill. */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;PAGE_SIZE=4096;DB_CLOSE_ON_EXIT=FALSE";

    private final String name;
    private final Path folder;
    private final KeptConnections ours;
    private final KeptConnections peers;

    private StoreTarget(String name, Path folder, KeptConnections ours, KeptConnections peers) {
        this.name = name;
        this.folder = folder;
        this.ours = ours;
        this.peers = peers;
    }

    /**
     * Opens one with empty tables.
     *
     * @param name {@code h2}, {@code sqlite} or the address of a database without tables of ours or the peer's
     */
    static StoreTarget open(String name) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("store-benchmark");
        StoreTarget target = new StoreTarget(
                name,
                folder,
                new KeptConnections(url(name, folder.resolve("ours"))),
                new KeptConnections(url(name, folder.resolve("peers"))));
        Schema.of(target.dialect(), TableNames.standard()).upgrade(target.ours);
        return target;
    }

    private static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("data") + H2_OPTIONS;
    }

    private static String url(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        return switch (name) {
            case "h2" -> h2(folder);
            case "sqlite" -> "jdbc:sqlite:" + folder.resolve("data.db");
            default -> name;
        };
    }

    private Dialect dialect() throws SQLException {
        try (Connection connection = ours.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toUpperCase(Locale.ROOT);
            return Dialect.valueOf(product);
        }
    }

    /** The connection of the store. */
    KeptConnections ours() {
        return ours;
    }

    /** The connection of the peer. */
    KeptConnections peers() {
        return peers;
    }

    JdbcStorage storage() {
        return JdbcStorage.of(ours);
    }

    PlainTables plainTables() throws SQLException {
        return PlainTables.create(peers);
    }

    /** How many rows are in each table of the store, and how far its tenants have come. */
    SortedMap<String, Long> state() throws SQLException {
        SortedMap<String, Long> state = new TreeMap<>();
        try (Connection connection = ours.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                state.put(table, number(statement, "SELECT COUNT(*) FROM " + table));
            }
            state.put("version", number(statement, "SELECT SUM(version) FROM crm_tenant"));
            state.put("last number", number(statement, "SELECT SUM(last_number) FROM crm_tenant"));
        }
        return state;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet all = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (all.next()) {
                String table = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (String.valueOf(all.getString("TABLE_TYPE")).contains("TABLE") && table.startsWith("crm_")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** The bytes on disk of the tables and indexes of the store, or of its peer. */
    long bytes(boolean ofStore) throws IOException, SQLException {
        return switch (name) {
            case "h2", "sqlite" -> fileBytes(folder.resolve(ofStore ? "ours" : "peers"));
            default -> serverBytes(ofStore ? "crm~_%" : "plain~_%");
        };
    }

    private long serverBytes(String like) throws SQLException {
        try (Connection connection = ours.getConnection();
                Statement statement = connection.createStatement()) {
            return number(
                    statement,
                    dialect() == Dialect.POSTGRESQL
                            ? "SELECT SUM(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relname LIKE '"
                                    + like + "' ESCAPE '~'"
                            : "SELECT SUM(data_length + index_length) FROM information_schema.tables"
                                    + " WHERE table_schema = DATABASE() AND table_name LIKE '" + like + "' ESCAPE '~'");
        }
    }

    private static long fileBytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Closes it for good; H2, which leaves behind what it no longer needs, is compacted by that. */
    void compact() throws SQLException {
        for (KeptConnections one : List.of(ours, peers)) {
            one.close();
        }
        if (name.equals("h2")) {
            for (String whose : List.of("ours", "peers")) {
                try (Connection last = DriverManager.getConnection(h2(folder.resolve(whose)));
                        Statement statement = last.createStatement()) {
                    statement.execute("SHUTDOWN COMPACT");
                }
            }
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        ours.close();
        peers.close();
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
