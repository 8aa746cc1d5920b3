package io.clientele.jdbc.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The databases that the storage is tested on. Servers start when they are first asked for, once per JVM, and end with
 * it. Thread-safe.
 */
@SuppressWarnings("ImmutableEnumChecker") // it remembers that its server runs
public enum TestDatabase {
    POSTGRESQL(Binaries::postgreSql, PostgreSqlServer::start) {
        @Override
        String url(int port, String database) {
            return "jdbc:postgresql://127.0.0.1:%s/%s?user=clientele&sslmode=disable&gssEncMode=disable"
                    .formatted(port, database.isEmpty() ? "postgres" : database);
        }
    },
    MARIADB(Binaries::mariaDb, MariaDbServer::start) {
        @Override
        String url(int port, String database) {
            return "jdbc:mariadb://127.0.0.1:%s/%s?user=root&sslMode=disable".formatted(port, database);
        }
    },
    /** A file that a killed process leaves as it was at the last commit. */
    H2(Optional::empty, TestDatabase::noServer) {
        @Override
        FreshDatabase fresh(int number) {
            Path folder = LocalServer.newFolder("h2");
            return FreshDatabase.inFile(
                    this, folder, "jdbc:h2:file:" + folder.resolve("data") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        }
    },
    SQLITE(Optional::empty, TestDatabase::noServer) {
        @Override
        FreshDatabase fresh(int number) {
            Path folder = LocalServer.newFolder("sqlite");
            return FreshDatabase.inFile(this, folder, "jdbc:sqlite:" + folder.resolve("data.db") + "?synchronous=OFF");
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Supplier<Optional<Path>> binaries;
    private final ServerStart start;

    private OptionalInt port = OptionalInt.empty();

    TestDatabase(Supplier<Optional<Path>> binaries, ServerStart start) {
        this.binaries = binaries;
        this.start = start;
    }

    /**
     * A new database without tables, which ends when it is closed or with this JVM. The test is skipped without one.
     */
    public FreshDatabase fresh() {
        return fresh(COUNT.incrementAndGet());
    }

    FreshDatabase fresh(int number) {
        String name = "t" + number;
        try {
            return FreshDatabase.inServer(this, url(port(), ""), name, url(port(), name));
        } catch (SQLException e) {
            throw new IllegalStateException("No new database", e);
        }
    }

    /** The port of the server on the loopback address. */
    public synchronized int port() {
        if (port.isEmpty()) {
            port = OptionalInt.of(started(binaries.get().orElseGet(this::absent)));
        }
        return port.getAsInt();
    }

    String url(int ofPort, String database) {
        throw new UnsupportedOperationException(this + " has no server for " + database + " at " + ofPort);
    }

    private int started(Path unpacked) {
        int free = LocalServer.freePort();
        LocalServer server = start.start(unpacked, free, url(free, ""));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return free;
    }

    private Path absent() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        String absence = "There are no binaries of " + this + " for " + platform;
        if (platform.equals("Linux amd64")) {
            throw new AssertionError(absence);
        }
        return abort(absence);
    }

    private static LocalServer noServer(Path binaries, int port, String url) {
        throw new UnsupportedOperationException("No server at " + binaries + " for " + url + " at " + port);
    }

    private interface ServerStart {
        LocalServer start(Path binaries, int port, String url);
    }
}
