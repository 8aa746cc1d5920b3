package io.clientele.jdbc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How a MariaDB is made and started. */
final class MariaDbServer {
    private MariaDbServer() {}

    /**
     * Starts one with no databases but its own. Nothing is synced to the disk: what is committed survives the death of
     * every process, though not of the machine.
     */
    static LocalServer start(Path binaries, int port, String url) {
        Path folder = LocalServer.newFolder("mariadb");
        Path data = folder.resolve("data");
        try {
            Path script = folder.resolve("install.sql");
            Files.createDirectory(data);
            Files.writeString(script, installation(binaries.resolve("share")));
            List<String> common = List.of(
                    binaries.resolve("bin/mariadbd").toString(),
                    "--no-defaults",
                    "--basedir=" + binaries,
                    "--lc-messages-dir=" + binaries.resolve("share"),
                    "--datadir=" + data,
                    "--user=" + System.getProperty("user.name"),
                    "--skip-ssl",
                    "--innodb-undo-tablespaces=0",
                    "--innodb-log-file-size=64M",
                    "--innodb-flush-method=nosync",
                    "--innodb-flush-log-at-trx-commit=2");
            LocalServer.run(folder, script, with(common, "--bootstrap", "--skip-log-bin"));
            List<String> command = with(
                    common,
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=server.sock",
                    "--pid-file=server.pid",
                    "--skip-name-resolve",
                    "--character-set-server=utf8mb4",
                    "--performance-schema=OFF",
                    "--max-connections=200");
            return LocalServer.start(folder, "KILL", data.resolve("server.pid"), command)
                    .awaitReady(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its own installer feeds it, without time zones and help texts. A statement ends at the end of a line. */
    private static String installation(Path share) throws IOException {
        return "create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n"
                + Files.readString(share.resolve("mariadb_system_tables.sql"))
                + Files.readString(share.resolve("mariadb_system_tables_data.sql"));
    }

    private static List<String> with(List<String> common, String... more) {
        return Stream.concat(common.stream(), List.of(more).stream()).toList();
    }
}
