package io.clientele.examples.command;

import io.clientele.exchange.read.ImportProgress;
import io.clientele.exchange.text.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on a terminal that somebody watches, nothing elsewhere: rows, rows in a second and, for a file of lines, the
 * time left. Not thread-safe.
 */
final class Progress implements ImportProgress, AutoCloseable {
    private static final int UNKNOWN = -1;

    private final Optional<PrintStream> watched;
    private final List<ShopRequest.ShopFile> files;
    private Optional<ProgressBar> bar = Optional.empty();
    private String file = "";

    private Progress(Optional<PrintStream> watched, List<ShopRequest.ShopFile> files) {
        this.watched = watched;
        this.files = files;
    }

    static Progress on(Terminal terminal, List<ShopRequest.ShopFile> files) {
        return new Progress(terminal.watched() ? Optional.of(terminal.err()) : Optional.empty(), files);
    }

    @Override
    public void done(String name, long rows) {
        if (watched.isEmpty()) {
            return;
        }
        if (!file.equals(name)) {
            close();
            file = name;
            bar = Optional.of(begin(name));
        }
        bar.ifPresent(shown -> shown.stepTo(rows));
    }

    private ProgressBar begin(String name) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(rows(name))
                .setUnit(" rows", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(watched.orElseThrow(), 100))
                .clearDisplayOnFinish()
                .build();
    }

    /** How many rows a file has, at most; a JSON file or a ZIP does not show it by its lines. */
    private long rows(String name) {
        return files.stream()
                .map(ShopRequest.ShopFile::input)
                .filter(input -> input.name().equals(name)
                        && !name.toLowerCase(Locale.ROOT).endsWith(".json"))
                .findFirst()
                .map(Progress::lines)
                .orElse((long) UNKNOWN);
    }

    private static long lines(Input input) {
        long lines = 0;
        try (InputStream bytes = input.open()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
