package io.clientele.exchange.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place under a passing name, forced to the disk, and
 * then renamed. Whoever reads the place sees the former file or the new one. Without {@link #commit} the former file
 * stays and nothing is left behind; what a program that was killed has left, the next one takes over. Not thread-safe.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.at(target)) {
 *     file.out().write(bytes);
 *     file.commit();
 * }
 * }</pre>
 */
public final class AtomicFile implements AutoCloseable {
    private final Path target;
    private final Path passing;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    private AtomicFile(Path target, Path passing, FileChannel channel) {
        this.target = target;
        this.passing = passing;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /**
     * Begins a file; its directory must exist.
     *
     * @throws IOException if nothing can be written beside the target, or somebody else is writing it
     */
    public static AtomicFile at(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Path directory = whole.getParent();
        Path name = whole.getFileName();
        if (directory == null || name == null || Files.isDirectory(whole)) {
            throw new IOException(target + " is a directory: name a file in it");
        }
        Path passing = directory.resolve("." + name + ".tmp");
        FileChannel channel = FileChannel.open(passing, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, target);
            channel.truncate(0);
            return new AtomicFile(whole, passing, channel);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /** Keeps others from writing the same file meanwhile; the lock goes with the channel. */
    private static void lock(FileChannel channel, Path target) throws IOException {
        boolean free;
        try {
            free = channel.tryLock() != null;
        } catch (OverlappingFileLockException lockedHere) {
            free = false;
        }
        if (!free) {
            throw new IOException(target + " is being written by somebody else");
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
        try {
            Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException simplerFileSystem) {
            Files.move(passing, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
        channel.close();
    }

    /** Ends the writing; what was not committed is deleted. */
    @Override
    public void close() throws IOException {
        if (!committed) {
            Files.deleteIfExists(passing);
            channel.close();
        }
    }
}
