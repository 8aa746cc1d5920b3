package io.clientele.jdbc.testing;

import java.nio.file.Path;
import java.util.List;

/** How a PostgreSQL is made and started. It refuses to be root and then runs as another user. */
final class PostgreSqlServer {
    private PostgreSqlServer() {}

    /**
     * Starts one with an empty cluster. Nothing is synced to the disk: what is committed survives the death of every
     * process, though not of the machine. Who waits for a lock looks for a deadlock soon, not after a second.
     */
    static LocalServer start(Path binaries, int port, String url) {
        Path folder = LocalServer.newFolder("postgresql");
        Path data = folder.resolve("data");
        LocalServer.run(
                folder,
                Path.of("/dev/null"),
                LocalServer.asUnprivileged(List.of(
                        binaries.resolve("bin/initdb").toString(),
                        "--pgdata=" + data,
                        "--username=clientele",
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync")));
        return LocalServer.start(folder, "QUIT", data.resolve("postmaster.pid"), command(binaries, data, port))
                .awaitReady(url);
    }

    private static List<String> command(Path binaries, Path data, int port) {
        return LocalServer.asUnprivileged(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off",
                "-c",
                "deadlock_timeout=20ms",
                "-c",
                "max_connections=200",
                "-c",
                "log_min_messages=fatal"));
    }
}
