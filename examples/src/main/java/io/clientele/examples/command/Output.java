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

    /** Writes a file, and the directories that lead to it. */
    static void toFile(Path file, Consumer<OutputStream> writer) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            try (AtomicFile atomic = AtomicFile.at(file)) {
                writer.accept(atomic.out());
                atomic.commit();
            }
        } catch (IOException | UncheckedIOException refused) {
            throw CommandException.nothingAccepted(
                    file + " cannot be written: check that the directory exists, may be written to and is not full");
        }
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
