package io.clientele.exchange.report;

import java.util.ArrayList;
import java.util.List;

/** A table of numbers. The first column names the rows. Not thread-safe. */
final class NumberTable {
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private record Column(String heading, String css) {}

    NumberTable(String caption) {
        this.caption = caption;
    }

    /** Adds a column of words. */
    NumberTable words(String heading) {
        columns.add(new Column(heading, "words"));
        return this;
    }

    /** Adds columns of numbers. */
    NumberTable numbers(String... headings) {
        for (String heading : headings) {
            columns.add(new Column(heading, "number"));
        }
        return this;
    }

    /** Adds a row, a cell for each column. */
    NumberTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a row. */
    NumberTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Writes the table behind a line that opens it; on paper it is open. */
    void writeFolded(Markup html, String line) {
        html.open("details").leaf("summary", line);
        write(html);
        html.close();
    }

    /** Writes the table. What is wider than the page can be moved within it. */
    void write(Markup html) {
        html.open("div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0")
                .open("table")
                .leaf("caption", caption)
                .open("thead")
                .open("tr");
        columns.forEach(column -> html.leaf("th", column.heading(), "scope", "col", "class", column.css()));
        html.close().close().open("tbody");
        rows.forEach(row -> writeRow(html, row));
        html.close().close().close();
    }

    private void writeRow(Markup html, List<String> row) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            String css = columns.get(i).css();
            if (i == 0) {
                html.open("th", "scope", "row", "class", css);
            } else {
                html.open("td", "class", css);
            }
            writeCell(html, row.get(i), css);
            html.close();
        }
        html.close();
    }

    /** Words may run from right to left; they must not turn what stands beside them. */
    private static void writeCell(Markup html, String cell, String css) {
        if (css.equals("words")) {
            html.leaf("bdi", cell);
        } else {
            html.text(cell);
        }
    }
}
