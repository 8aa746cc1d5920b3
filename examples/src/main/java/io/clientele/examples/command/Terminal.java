package io.clientele.examples.command;

import java.io.PrintStream;
import java.util.Locale;

/** Where the command writes, and whether somebody is watching. Not thread-safe. */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;

    /**
     * A terminal.
     *
     * @param watched whether progress is shown
     */
    public Terminal(PrintStream out, PrintStream err, boolean watched) {
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    PrintStream out() {
        return out;
    }

    boolean watched() {
        return watched;
    }

    PrintStream err() {
        return err;
    }

    /** Prints a line of the result. */
    void line(String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values) + "\n");
    }

    /** Prints a sentence beside the result: what was rejected, what was guessed. */
    void notice(String sentence) {
        err.print(sentence + "\n");
    }
}
