package io.clientele.exchange.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * The rows of a table, one after the other, in memory that does not grow with the file.
 *
 * <p>Blank lines are passed over and counted. A row that cannot be read is handed to the consumer of problems with its
 * line, and reading goes on with the next line. Short rows have empty cells at their end; what a row has beyond the
 * header is counted in {@link Row#extraCells}. Not thread-safe.
 *
 * <pre>{@code
 * try (Rows rows = table.rows(selection, problems::add)) {
 *     while (rows.next()) {
 *         use(rows.row().text(Field.EMAIL));
 *     }
 * }
 * }</pre>
 */
public final class Rows implements AutoCloseable {
    private static final int LONGEST_CELL = 1 << 20;
    private static final int LONG_WAY_BACK = 1 << 16;
    private static final int MOST_LONG_WAYS = 200;

    private final Table table;
    private final Row row;
    private final int[] storageOfColumn;
    private final Consumer<RowProblem> problems;
    private final ReplayReader replay;
    private RowHandler handler;
    private RowHandler judge;
    private CloseableIterator<Row> records;
    private boolean ended;
    private boolean behindBroken;
    private boolean sawFullRow;
    private int longWays;
    private long blankLines;

    Rows(Table table, Selection selection, Consumer<RowProblem> problems) {
        this.table = table;
        this.row = new Row(selection);
        this.storageOfColumn = selection.storageOfColumn();
        this.problems = problems;
        this.replay = new ReplayReader(table.format().open(table.input()));
        this.handler = handlerFrom(goTo(table.dialect().firstRowLine()));
        this.records = parser();
        this.judge = handler;
    }

    private RowHandler handlerFrom(long line) {
        return new RowHandler(row, storageOfColumn, table, Math.max(line, 1) - 1, replay);
    }

    @SuppressWarnings("resource") // closing the replay closes all there is to close
    private CloseableIterator<Row> parser() {
        return table.dialect()
                .parser()
                .maxBufferSize(LONGEST_CELL)
                .build(handler, replay)
                .iterator();
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one; {@link #row} shows it then
     * @throws UnreadableFileException if the file cannot be read on; the rows before were good
     */
    public boolean next() {
        while (!ended) {
            if (!nextRecord()) {
                ended = true;
            } else if (accept()) {
                row.deliver();
                return true;
            }
        }
        return false;
    }

    /** The row that {@link #next} has gone to: the same object each time. */
    public Row row() {
        return row;
    }

    /** How many lines without anything in them have been passed over so far. */
    public long blankLines() {
        return blankLines;
    }

    private boolean accept() {
        RowProblem.Kind problem = judge.problem();
        if (problem != null) {
            problems.accept(new RowProblem(row.line(), problem));
            return false;
        }
        if (judge.isBlank()) {
            blankLines++;
            return false;
        }
        boolean full = row.width() == table.header().size();
        sawFullRow |= full;
        behindBroken &= !full;
        if (behindBroken && sawFullRow) {
            problems.accept(new RowProblem(row.line(), RowProblem.Kind.REMAINS));
            return false;
        }
        return true;
    }

    private boolean nextRecord() {
        while (true) {
            try {
                if (!records.hasNext()) {
                    return false;
                }
                records.next();
                judge = handler;
                return true;
            } catch (CsvParseException broken) {
                if (broken.getCause() instanceof UnreadableFileException unreadable) {
                    throw unreadable;
                }
                if (recover()) {
                    return true;
                }
            } catch (UncheckedIOException unreadable) {
                throw new UnreadableFileException(table.input().name(), unreadable);
            }
        }
    }

    /** Goes behind a broken row; whether the row could be read after all, by itself and less strictly. */
    private boolean recover() {
        long line = handler.line();
        boolean tooLong = replay.readSinceRow() > LONGEST_CELL - LONG_WAY_BACK;
        checkWay(line);
        String text = replay.line(line);
        handler = handlerFrom(goTo(line + 1));
        records = parser();
        if (!text.isEmpty() && readAlone(text, line)) {
            return true;
        }
        problems.accept(new RowProblem(line, tooLong ? RowProblem.Kind.TOO_LONG : RowProblem.Kind.BROKEN_QUOTE));
        behindBroken = true;
        return false;
    }

    private void checkWay(long line) {
        if (replay.readSinceRow() > LONG_WAY_BACK && ++longWays > MOST_LONG_WAYS) {
            throw new UnreadableFileException(
                    table.input().name(),
                    UnreadableFileException.Problem.TOO_MANY_BROKEN_ROWS,
                    "has quotes that do not close in too many rows: it is not read beyond line " + line);
        }
    }

    private long goTo(long line) {
        try {
            return replay.goTo(line);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(table.input().name(), unreadable);
        }
    }

    /**
     * Reads a line such as {@code "12" monitor",5}, whose quotes are wrong, if it then has as many cells as the header.
     */
    private boolean readAlone(String text, long line) {
        RowHandler alone = new RowHandler(row, storageOfColumn, table, line - 1, null);
        int cells = LooseLine.read(text, table.delimiter(), alone);
        if (cells != table.header().size() || alone.problem() != null) {
            return false;
        }
        judge = alone;
        return true;
    }

    @Override
    public void close() {
        Archive.closeQuietly(replay);
    }
}
