package io.clientele.vat.treatment;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import io.clientele.vat.internal.ResourceLines;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a file of this package: a line of names, then cells between semicolons, none of them in quotes. */
final class Table {
    private static final Splitter SEMICOLON = Splitter.on(';');

    private Table() {}

    static Stream<List<String>> rows(String file) {
        List<String> lines = ResourceLines.of(Table.class, file);
        int columns = SEMICOLON.splitToList(lines.get(0)).size();
        return lines.stream().skip(1).map(line -> {
            List<String> cells = SEMICOLON.splitToList(line);
            checkState(cells.size() == columns, "%s has a row that is not of %s cells", file, columns);
            return cells;
        });
    }
}
