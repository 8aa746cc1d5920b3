package io.clientele.jdbc.testing;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database of a test, empty at first. Thread-safe except for its end.
 *
 * <p>A database in a file is kept open as long as it is used by this JVM; {@link #release} lets another JVM have it.
 */
public final class FreshDatabase implements AutoCloseable {
    /** More than threads that any test begins. */
    private static final int MOST_POOLED = 40;

    private final TestDatabase kind;
    private final String url;
    private final Optional<Path> folder;
    private final Ending ending;
    private @Nullable Connection keeper;
    private @Nullable HikariDataSource pool;

    private FreshDatabase(TestDatabase kind, String url, Optional<Path> folder, Ending ending) {
        this.kind = kind;
        this.url = url;
        this.folder = folder;
        this.ending = ending;
    }

    static FreshDatabase inFile(TestDatabase kind, Path folder, String url) {
        return new FreshDatabase(kind, url, Optional.of(folder), () -> {
            try {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static FreshDatabase inServer(TestDatabase kind, String server, String name, String url) throws SQLException {
        execute(server, "create database " + name);
        String drop = "drop database " + name + (kind == TestDatabase.POSTGRESQL ? " with (force)" : "");
        return new FreshDatabase(kind, url, Optional.empty(), () -> execute(server, drop));
    }

    /** Which it is. */
    public TestDatabase kind() {
        return kind;
    }

    /** Where a connection is to be had, with user and all; no password. */
    public String url() {
        return url;
    }

    /** The folder of a database that is a file; empty for one in a server. */
    public Optional<Path> folder() {
        return folder;
    }

    /** Connections to it, each a new one. */
    public DataSource dataSource() {
        if (folder.isPresent() && keeper == null) {
            keeper = connect();
        }
        return new UrlDataSource(url);
    }

    /** Connections to it out of a pool, as a host has them: on a server a new one takes longer than most tests. */
    public DataSource pooled() {
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(dataSource());
            config.setMaximumPoolSize(MOST_POOLED);
            config.setMinimumIdle(1);
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    /** Connections to a URL, each a new one. */
    public static DataSource dataSource(String url) {
        return new UrlDataSource(url);
    }

    /** Connections to it by the way of another port of the loopback address. */
    public DataSource through(int port) {
        return new UrlDataSource(url.replaceFirst(":" + kind.port() + "/", ":" + port + "/"));
    }

    /** Lets go of the file. */
    public void release() {
        try {
            if (keeper != null) {
                keeper.close();
                keeper = null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new connection. */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to " + kind, e);
        }
    }

    private Connection borrowed() throws SQLException {
        return pool == null ? connect() : pool.getConnection();
    }

    /** Runs statements, each on its own, on one connection: a new one for each takes most of the time of a test. */
    public void execute(String... statements) {
        try (Connection connection = borrowed();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes all out of the tables whose names, in lower case, pass: much cheaper than other tables. */
    public void empty(Predicate<String> tables) {
        try (Connection connection = borrowed();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables(connection)) {
                if (tables.test(table)) {
                    statement.execute("DELETE FROM " + table);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                if (String.valueOf(tables.getString("TABLE_TYPE")).contains("TABLE")) {
                    names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Drops the database. */
    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
        release();
        try {
            ending.end();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be dropped", e);
        }
    }

    private interface Ending {
        void end() throws SQLException;
    }
}
