package io.clientele.exchange.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one parser, keeps the wanted ones in the row, and judges the row when it ends. Not thread-safe.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    private static final int MOST_CHARACTERS = 1 << 22;

    private final Row row;
    private final int[] storageOfColumn;
    private final int columns;
    private final boolean checkNul;
    private final long linesBefore;
    private final @Nullable ReplayReader replay;
    private int longest;
    private int extraCells;
    private boolean blank;
    private RowProblem.@Nullable Kind problem;

    /** @param linesBefore the lines of the file that this parser does not see */
    RowHandler(Row row, int[] storageOfColumn, Table table, long linesBefore, @Nullable ReplayReader replay) {
        this.row = row;
        this.storageOfColumn = storageOfColumn;
        this.columns = table.header().size();
        this.checkNul = table.format().hasNul();
        this.linesBefore = linesBefore;
        this.replay = replay;
    }

    /** Whether nothing but separators and blanks stood in the row. */
    boolean isBlank() {
        return blank;
    }

    RowProblem.@Nullable Kind problem() {
        return problem;
    }

    /** Takes a row whose cells were told apart elsewhere; it stands on the line behind those that are not seen. */
    void take(List<String> cells) {
        beginRecord(1);
        for (String cell : cells) {
            addField(cell.toCharArray(), 0, cell.length(), false);
        }
        buildRecord();
    }

    /** The line of the row that is being read, or that could not be. */
    long line() {
        return linesBefore + getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin();
        longest = 0;
        extraCells = 0;
        problem = null;
    }

    @Override
    protected void handleField(int column, char[] chars, int offset, int length, boolean quoted) {
        if (column == 0 && replay != null) {
            replay.rowBegins(quoted ? offset - 1 : offset, line());
        }
        longest |= length;
        if (checkNul && hasNul(chars, offset, length)) {
            problem = RowProblem.Kind.NUL;
        }
        if (column < storageOfColumn.length) {
            if (storageOfColumn[column] >= 0) {
                keep(column, chars, offset, length);
            }
        } else if (column >= columns && length > 0) {
            extraCells++;
        }
    }

    private void keep(int column, char[] chars, int offset, int length) {
        if (row.used() + length > MOST_CHARACTERS) {
            problem = RowProblem.Kind.TOO_LONG;
        } else {
            row.keep(storageOfColumn[column], chars, offset, length);
        }
    }

    private static boolean hasNul(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] == 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Row buildRecord() {
        blank = longest == 0;
        row.end(line(), getFieldCount(), extraCells);
        return row;
    }
}
