package io.clientele.examples.command;

import io.clientele.exchange.read.ImportProgress;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal that somebody watches, nothing elsewhere. Not thread-safe. */
final class Progress implements ImportProgress, AutoCloseable {
    private final Optional<PrintStream> watched;
    private Optional<ProgressBar> bar = Optional.empty();
    private String file = "";

    private Progress(Optional<PrintStream> watched) {
        this.watched = watched;
    }

    static Progress on(Terminal terminal) {
        return new Progress(terminal.watched() ? Optional.of(terminal.err()) : Optional.empty());
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
                .setInitialMax(-1)
                .setUnit(" rows", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(watched.orElseThrow(), 100))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
