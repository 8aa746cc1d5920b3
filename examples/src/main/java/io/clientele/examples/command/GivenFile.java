package io.clientele.examples.command;

import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an option names. What is wrong with one is said in the same words by every command, and by what reads
 * tables: it does not exist, is a directory, or may not be read.
 */
final class GivenFile {
    /** What stands for standard input in the place of a file. */
    private static final Path STANDARD_INPUT = Path.of("-");

    private GivenFile() {}

    /**
     * What is to be read: a file, or what comes in where it is called {@code -}.
     *
     * @throws CommandException if it has no name, or may not be read
     */
    static Input of(Path file, Terminal terminal) {
        if (file.equals(STANDARD_INPUT)) {
            return standardInput(terminal);
        }
        checkName(file);
        Input input = Input.of(file);
        if (Files.exists(file) && !Files.isReadable(file)) {
            throw CommandException.nothingAccepted(input.name() + " may not be read: check its permissions");
        }
        return input;
    }

    private static Input standardInput(Terminal terminal) {
        try {
            return Input.of("standard input", terminal.in().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * All of it.
     *
     * @throws UnreadableFileException if it is missing, a directory, or lost while it is read
     */
    static byte[] bytes(Input input) {
        try (var in = input.open()) {
            return in.readAllBytes();
        } catch (IOException lost) {
            throw new UnreadableFileException(
                    input.name(),
                    UnreadableFileException.Problem.NOT_READABLE,
                    "cannot be read: the storage it lies in reports a fault");
        }
    }

    /** An empty path is the directory that the command runs in, which nobody means. */
    static void checkName(Path file) {
        if (file.toString().isEmpty()) {
            throw CommandException.usage("A file has an empty name: say which you mean");
        }
    }
}
