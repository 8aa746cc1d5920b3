package io.clientele.examples.command;

import io.clientele.exchange.text.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a result goes: a file that appears whole or not at all, or the terminal. */
final class Output {
    private Output() {}

    /** Writes a result to a file, or to the terminal where none is named. */
    static void write(Optional<Path> file, Terminal terminal, Consumer<OutputStream> writer) {
        if (file.isPresent()) {
            toFile(file.get(), writer);
        } else {
            OutputStream out = new BufferedOutputStream(terminal.out());
            writer.accept(out);
            flush(out);
        }
    }

    /**
     * Writes a file, and the directories that lead to it.
     *
     * @throws CommandException if it has no name, is a directory, or cannot be written
     */
    static void toFile(Path file, Consumer<OutputStream> writer) {
        GivenFile.checkName(file);
        if (Files.isDirectory(file)) {
            throw CommandException.nothingAccepted(name(file) + " is a directory, not a file: name the file in it");
        }
        Optional<Path> directory = Optional.ofNullable(file.toAbsolutePath().getParent());
        directory.ifPresent(above -> checkPlace(file, above));
        try {
            if (directory.isPresent()) {
                Files.createDirectories(directory.get());
            }
            try (AtomicFile atomic = AtomicFile.at(file)) {
                writer.accept(atomic.out());
                atomic.commit();
            }
        } catch (IOException | UncheckedIOException refused) {
            throw CommandException.nothingAccepted(
                    file + " cannot be written: check that there is room for it, and that nothing else is writing it");
        }
    }

    /** The directory, or the nearest above it that there is, must be one, and allow it. */
    private static void checkPlace(Path file, Path directory) {
        Path nearest = directory;
        for (Path above = directory; above != null && !Files.exists(nearest); above = above.getParent()) {
            nearest = above;
        }
        if (!Files.isDirectory(nearest)) {
            throw CommandException.nothingAccepted(
                    name(file) + " cannot be written: " + name(nearest) + " is a file, not a directory");
        }
        if (!Files.isWritable(nearest)) {
            throw CommandException.nothingAccepted(
                    name(file) + " may not be written: check the permissions of " + nearest);
        }
    }

    private static Path name(Path file) {
        Path last = file.getFileName();
        return last == null ? file : last;
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
