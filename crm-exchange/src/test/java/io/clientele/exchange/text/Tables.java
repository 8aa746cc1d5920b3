package io.clientele.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables made of a few lines, read into lists. */
final class Tables {
    private Tables() {}

    static Input sample(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return Input.of(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Input text(String text) {
        return Input.of("orders.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(Input input) {
        return read(Table.open(input));
    }

    static Reading read(String text) {
        return read(text(text));
    }

    static Reading read(Table table) {
        int columns = table.header().size();
        List<List<String>> cells = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Selection all = Selection.ofColumns(IntStream.range(0, columns).toArray());
        try (Rows rows = table.rows(all, problem -> problems.add(problem.sentence()))) {
            while (rows.next()) {
                Row row = rows.row();
                cells.add(IntStream.range(0, columns).mapToObj(row::text).toList());
                lines.add(row.line());
            }
            return new Reading(table, cells, lines, problems, rows.blankLines());
        }
    }

    /** All that came out of a table. */
    record Reading(Table table, List<List<String>> cells, List<Long> lines, List<String> problems, long blankLines) {}
}
