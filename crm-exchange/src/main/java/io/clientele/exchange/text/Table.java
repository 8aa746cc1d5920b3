package io.clientele.exchange.text;

import static io.clientele.exchange.text.UnreadableFileException.Problem.EMPTY;
import static io.clientele.exchange.text.UnreadableFileException.Problem.NOT_A_TABLE;
import static io.clientele.exchange.text.UnreadableFileException.Problem.TOO_MANY_COLUMNS;
import static io.clientele.exchange.text.UnreadableFileException.Problem.UNKNOWN_COLUMN;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of rows and columns whose first row names the columns: CSV in any of its dialects.
 *
 * <p>Opening it finds out the charset, the separator and the header; its rows can then be read as often as wanted.
 * Immutable, and safe to read from several threads, each with rows of its own.
 *
 * <pre>{@code
 * Table table = Table.open(Input.of(Path.of("orders.csv")));
 * Selection selection = Selection.byName(table.header(), List.of(List.of("Email", "E-mail"), List.of("Total")));
 * try (Rows rows = table.rows(selection, problem -> report(problem.sentence()))) {
 *     while (rows.next()) {
 *         take(rows.row().text(0), rows.row().text(1));
 *     }
 * }
 * }</pre>
 */
public final class Table {
    private static final int SAMPLE = 1 << 16;
    private static final int MOST_COLUMNS = 2_000;

    private final Input input;
    private final TextFormat format;
    private final Dialect dialect;
    private final Header header;

    private Table(Input input, TextFormat format, Dialect dialect, Header header) {
        this.input = input;
        this.format = format;
        this.dialect = dialect;
        this.header = header;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableFileException if it is missing, empty, a directory, no table, or has more than 2,000 columns
     */
    public static Table open(Input input) {
        return open(input, TextFormat.of(input));
    }

    /**
     * Opens a file whose format is known already.
     *
     * @throws UnreadableFileException if it is no table, or has more than 2,000 columns
     */
    public static Table open(Input input, TextFormat format) {
        if (format.json()) {
            throw new UnreadableFileException(input.name(), NOT_A_TABLE, "is JSON where a CSV file was expected");
        }
        String sample = sample(input, format);
        boolean whole = sample.length() < SAMPLE;
        Dialect dialect = Dialect.of(sample, whole);
        if (dialect.header().size() > MOST_COLUMNS || (dialect.header().isEmpty() && !whole)) {
            throw new UnreadableFileException(
                    input.name(),
                    TOO_MANY_COLUMNS,
                    "has more than " + MOST_COLUMNS
                            + " columns, or a header that does not end: it is no shop's export");
        }
        if (dialect.header().isEmpty()) {
            throw new UnreadableFileException(
                    input.name(), EMPTY, "has no header that can be read: its first row must name the columns");
        }
        return new Table(input, format, dialect, new Header(dialect.header(), dialect.headerLine()));
    }

    private static String sample(Input input, TextFormat format) {
        char[] chars = new char[SAMPLE];
        int length = 0;
        try (Reader reader = format.open(input)) {
            for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(chars, length, SAMPLE - length)) {
                length += count;
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException(input.name(), unreadable);
        }
        return new String(chars, 0, length);
    }

    /**
     * The same table, in which some columns are found under another name.
     *
     * @param columns for a column of the file the name to find it by
     * @throws UnreadableFileException if there is no such column, or two of them get one name
     */
    public Table renamed(Map<String, String> columns) {
        Map<Integer, String> newNames = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        columns.forEach((column, name) -> {
            int place = header.columns(column).stream()
                    .findFirst()
                    .orElseThrow(() -> unknown("has no column '" + column + "': it has " + header.list()));
            if (!taken.add(Header.fold(name)) || newNames.put(place, name) != null) {
                throw unknown("has one column for one thing, but two of them are mapped to '" + name + "', or '"
                        + column + "' to two");
            }
        });
        return columns.isEmpty() ? this : new Table(input, format, dialect, header.renamed(newNames));
    }

    private UnreadableFileException unknown(String sentence) {
        return new UnreadableFileException(input.name(), UNKNOWN_COLUMN, sentence);
    }

    /** What was opened. */
    public Input input() {
        return input;
    }

    /** How its bytes become characters. */
    public TextFormat format() {
        return format;
    }

    /** What separates its cells: a comma, a semicolon, a TAB or a bar. */
    public char delimiter() {
        return dialect.delimiter();
    }

    /** Its columns. */
    public Header header() {
        return header;
    }

    Dialect dialect() {
        return dialect;
    }

    /**
     * Opens the rows behind the header; the caller closes them.
     *
     * @param selection the wanted columns
     * @param problems gets every row that cannot be read, in the order of the file, while the rows are read
     * @throws UnreadableFileException if the file has gone since
     */
    public Rows rows(Selection selection, Consumer<RowProblem> problems) {
        return new Rows(this, selection, problems);
    }
}
