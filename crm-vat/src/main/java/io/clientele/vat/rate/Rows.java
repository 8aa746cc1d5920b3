package io.clientele.vat.rate;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import io.clientele.vat.internal.ResourceLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a file of this package: a line of names, then cells between commas, none of them in quotes. */
final class Rows {
    private static final Splitter COMMA = Splitter.on(',');
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    private Rows() {}

    /** A row. Immutable. */
    record Row(List<String> cells) {
        String text(int column) {
            return cells.get(column);
        }

        Optional<String> optional(int column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        List<String> words(int column) {
            return BLANK.splitToList(text(column));
        }

        boolean flag(int column) {
            checkState(text(column).equals("yes") || text(column).equals("no"), "A flag is yes or no");
            return text(column).equals("yes");
        }

        /** The validity whose first day is in a column and whose end is in the next. */
        Validity validity(int column) {
            return new Validity(
                    LocalDate.parse(text(column)), optional(column + 1).map(LocalDate::parse));
        }

        /** The evidence whose sources are in a column, its confirmation in the next, and its note in the third. */
        Evidence evidence(int column) {
            return new Evidence(words(column), Confirmation.ofLabel(text(column + 1)), text(column + 2));
        }
    }

    static Stream<Row> of(String file) {
        List<String> lines = ResourceLines.of(Rows.class, file);
        int columns = COMMA.splitToList(lines.get(0)).size();
        return lines.stream().skip(1).map(line -> {
            List<String> cells = COMMA.splitToList(line);
            checkState(cells.size() == columns, "%s has a row that is not of %s cells", file, columns);
            return new Row(cells);
        });
    }
}
