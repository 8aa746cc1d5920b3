package io.clientele.examples.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Where the command reads and writes, and whether somebody is watching. Not thread-safe. */
public final class Terminal {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /**
     * A terminal, at which the program's own standard input comes in.
     *
     * @param watched whether progress is shown
     */
    public Terminal(PrintStream out, PrintStream err, boolean watched) {
        this(System.in, out, err, watched);
    }

    /**
     * A terminal.
     *
     * @param in what comes in; read only where an option asks for it
     * @param watched whether progress is shown
     */
    public Terminal(InputStream in, PrintStream out, PrintStream err, boolean watched) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    InputStream in() {
        return in;
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

    /** Has something closed when the command ends. */
    void closeAtEnd(AutoCloseable one) {
        opened.push(one);
    }

    /** Closes what the command has opened. */
    void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failed) {
                notice("The store could not be closed in order; what was kept is kept");
            }
        }
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
