package io.clientele.jdbc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A database server as a child process that cannot outlive this JVM: a shell stands between the two and kills the
 * server and deletes its data when its standard input ends, which it does however the JVM goes.
 */
final class LocalServer implements AutoCloseable {
    /** Arguments: folder, signal, pid file, command. Background jobs of a shell read nothing unless told to. */
    private static final String WATCHED = """
            folder=$1 signal=$2 pidfile=$3; shift 3
            trap '' HUP INT TERM
            exec 3<&0
            (trap - HUP INT TERM; exec "$@" 3<&- </dev/null) & server=$!
            (cat <&3 >/dev/null; kill -s $signal $(head -n 1 "$pidfile" 2>/dev/null || echo $server)) &
            wait $server
            rm -rf "$folder"
            """;

    private static final int UNPRIVILEGED = 65534;

    private final Process process;
    private final Path log;

    private LocalServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a server that is stopped by a signal, as this user or, where it refuses to be root, as another.
     *
     * @param folder the server's own, deleted when it ends
     */
    static LocalServer start(Path folder, String signal, Path pidFile, List<String> command) {
        List<String> watched =
                new ArrayList<>(List.of("sh", "-c", WATCHED, "sh", folder.toString(), signal, pidFile.toString()));
        watched.addAll(command);
        Path log = folder.resolve("server.log");
        try {
            Process process = new ProcessBuilder(watched)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new LocalServer(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end with an input file. */
    static void run(Path folder, Path input, List<String> command) {
        Path log = folder.resolve("install.log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the server answers at a URL. */
    LocalServer awaitReady(String url) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!answers(url)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The database server did not start:\n" + readLog());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    private static boolean answers(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.isValid(10);
        } catch (SQLException e) {
            return false;
        }
    }

    private String readLog() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "It left no log.";
        }
    }

    /** A new folder that the server's user may write. */
    static Path newFolder(String name) {
        try {
            Path folder = Files.createTempDirectory("clientele-" + name);
            if (isRoot()) {
                Files.setAttribute(folder, "unix:uid", UNPRIVILEGED);
                Files.setAttribute(folder, "unix:gid", UNPRIVILEGED);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command as it is run by a user who is not root. */
    static List<String> asUnprivileged(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            whole.addAll(
                    List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + UNPRIVILEGED, "--clear-groups", "--"));
        } else {
            whole.addAll(List.of("su", "-s", "/bin/sh", "nobody", "-c", "exec \"$0\" \"$@\""));
        }
        whole.addAll(command);
        return whole;
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    /** A port of the loopback address that was free a moment ago. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server and waits until it is gone. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
