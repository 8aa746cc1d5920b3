package io.clientele.exchange.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place under a passing name, forced to the disk, and
 * then renamed. Whoever reads the place sees the former file or the new one. Without {@link #commit} the former file
 * stays and nothing is left behind. Not thread-safe.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.at(target)) {
 *     file.out().write(bytes);
 *     file.commit();
 * }
 * }</pre>
 */
public final class AtomicFile implements AutoCloseable {
    private static final int MOST_ATTEMPTS = 1_000;

    private final Path target;
    private final Path passing;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    private AtomicFile(Path target, Path passing) throws IOException {
        this.target = target;
        this.passing = passing;
        this.channel = FileChannel.open(passing, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /**
     * Begins a file; its directory must exist.
     *
     * @throws IOException if nothing can be written beside the target
     */
    public static AtomicFile at(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Path directory = whole.getParent();
        Path name = whole.getFileName();
        if (directory == null || name == null || Files.isDirectory(whole)) {
            throw new IOException(target + " is a directory: name a file in it");
        }
        return new AtomicFile(whole, beside(directory, name.toString()));
    }

    /** A new file under the first passing name that is free, with the rights that new files have there. */
    private static Path beside(Path directory, String name) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                return Files.createFile(directory.resolve("." + name + "." + attempt + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    /** Where to write; closing it is not needed. */
    public OutputStream out() {
        return out;
    }

    /**
     * Puts the file in its place.
     *
     * @throws IOException if the disk is full or the place is not to be had; the former file then stays
     */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException simplerFileSystem) {
            Files.move(passing, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    /** Ends the writing; what was not committed is deleted. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            channel.close();
            Files.deleteIfExists(passing);
        }
    }
}
