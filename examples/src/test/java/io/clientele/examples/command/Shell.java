package io.clientele.examples.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the command as somebody does who types it, in a directory of its own. Not thread-safe. */
final class Shell {
    private final Path directory;
    private String in = "";
    private String out = "";
    private String err = "";

    Shell(Path directory) {
        this.directory = directory;
    }

    /** What comes in at the commands that follow. */
    void in(String content) {
        in = content;
    }

    /** Runs the command; {@code @name} stands for a file of the directory. */
    int crm(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream noticed = new ByteArrayOutputStream();
        List<String> line = List.of(arguments).stream()
                .map(word -> word.startsWith("@") ? path(word.substring(1)).toString() : word)
                .toList();
        int exit = CrmCommand.run(
                line,
                new Terminal(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(noticed, true, StandardCharsets.UTF_8),
                        false));
        out = printed.toString(StandardCharsets.UTF_8);
        err = noticed.toString(StandardCharsets.UTF_8);
        return exit;
    }

    /** What the last command printed. */
    String out() {
        return out;
    }

    /** What it said beside. */
    String err() {
        return err;
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    void file(String name, String content) throws IOException {
        Files.writeString(path(name), content);
    }

    String read(String name) throws IOException {
        return Files.readString(path(name));
    }
}
