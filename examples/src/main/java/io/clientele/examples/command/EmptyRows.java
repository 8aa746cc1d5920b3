package io.clientele.examples.command;

import io.clientele.exchange.text.Table;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table in whose cells there is nothing, such as {@code ,}: its reader passes over them as it does
 * over lines that are blank. The file is read a second time where there are any. Not thread-safe.
 */
final class EmptyRows implements AutoCloseable {
    private final Table table;
    private @Nullable LineNumberReader lines;
    private long done;
    private long found;

    EmptyRows(Table table) {
        this.table = table;
        this.done = table.header().line();
    }

    /**
     * Calls for each empty row between the last line that was named and another.
     *
     * @param line the line of the next row
     * @param blankLines how many lines at most have been passed over up to there
     */
    void before(long line, long blankLines, Runnable each) {
        long count = blankLines > found ? Math.min(blankLines - found, emptyRows(line)) : 0;
        for (long i = 0; i < count; i++) {
            each.run();
        }
        found += count;
        done = line;
    }

    private long emptyRows(long until) {
        try {
            if (lines == null) {
                lines = new LineNumberReader(table.format().open(table.input()));
            }
            return emptyRows(until, lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long emptyRows(long until, LineNumberReader reader) throws IOException {
        long count = 0;
        while (reader.getLineNumber() + 1L < until) {
            boolean between = reader.getLineNumber() + 1L > done;
            int first = reader.read();
            if (first < 0) {
                return count;
            }
            count += isEmptyRow(first, reader) && between ? 1 : 0;
        }
        return count;
    }

    /** Reads to the end of a line, however long, and tells whether it has cells, but nothing in them. */
    private boolean isEmptyRow(int first, LineNumberReader reader) throws IOException {
        boolean cells = false;
        boolean filled = false;
        for (int one = first; one >= 0 && one != '\n'; one = reader.read()) {
            boolean edge = one == table.delimiter() || one == '"';
            cells |= edge;
            filled |= !edge && !Character.isWhitespace(one);
        }
        return cells && !filled;
    }

    @Override
    public void close() {
        if (lines == null) {
            return;
        }
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
