package io.clientele.examples.sample;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text of a CSV file under way; a cell is quoted where it must be. Not thread-safe. */
final class CsvText {
    private final ImmutableMap<String, Integer> columns;
    private final String delimiter;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();

    /** Starts with the header, given as its columns with commas between. */
    CsvText(String header, String delimiter, String lineEnd) {
        List<String> names = Splitter.on(',').splitToList(header);
        this.columns = Maps.toMap(names, names::indexOf);
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
        line(names);
    }

    Row row() {
        return new Row();
    }

    void blankLine() {
        text.append(lineEnd);
    }

    /** How much there is so far, for {@link #again}. */
    int length() {
        return text.length();
    }

    /** Writes once more what was written between two lengths. */
    void again(int from, int to) {
        text.append(text.substring(from, to));
    }

    private void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : delimiter).append(quoted(cells.get(i)));
        }
        text.append(lineEnd);
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0
                && !cell.contains(delimiter)
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** One row; what is not set is empty. */
    final class Row {
        private final String[] cells = new String[columns.size()];

        private Row() {
            Arrays.fill(cells, "");
        }

        Row set(String column, String value) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("There is no column " + column);
            }
            cells[index] = value;
            return this;
        }

        /** Ends the row, with cells that no column names where there are any. */
        void end(String... extra) {
            List<String> all = new ArrayList<>(Arrays.asList(cells));
            all.addAll(Arrays.asList(extra));
            line(all);
        }
    }
}
