package io.clientele.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A file of the file system. */
record FileInput(Path path) implements Input {

    @Override
    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    @Override
    public OptionalLong size() {
        try {
            return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open() {
        if (Files.isDirectory(path)) {
            throw new UnreadableFileException(
                    name(),
                    UnreadableFileException.Problem.DIRECTORY,
                    "is a directory, not a file: name the file in it");
        }
        if (!Files.exists(path)) {
            throw new UnreadableFileException(
                    name(), UnreadableFileException.Problem.MISSING, "does not exist: check its name and directory");
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException refused) {
            throw new UnreadableFileException(name(), refused);
        }
    }
}
