package io.clientele.exchange.read;

import com.google.common.collect.ImmutableSet;
import io.clientele.exchange.internal.JsonFile;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.TextFormat;
import io.clientele.exchange.text.UnreadableFileException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that was looked into: its charset is known, and so are its columns, or the fields of its first object.
 * Immutable.
 */
public final class OpenedFile {
    private final Input input;
    private final TextFormat text;
    private final Optional<Table> table;
    private final ImmutableSet<String> fields;

    private OpenedFile(Input input, TextFormat text, Optional<Table> table, Set<String> fields) {
        this.input = input;
        this.text = text;
        this.table = table;
        this.fields = ImmutableSet.copyOf(fields);
    }

    /**
     * Looks into a file.
     *
     * @throws UnreadableFileException if it is missing, empty, a directory, a workbook, or neither a table nor JSON
     */
    public static OpenedFile of(Input input) {
        return of(input, Map.of());
    }

    /**
     * Looks into a file some of whose columns are to be known by another name.
     *
     * @param columns for a column of the file the name that a format knows it by
     * @throws UnreadableFileException if it is missing, empty, a directory, a workbook, or neither a table nor JSON; or
     *     has no such column
     */
    public static OpenedFile of(Input input, Map<String, String> columns) {
        TextFormat text = TextFormat.of(input);
        return text.json()
                ? new OpenedFile(input, text, Optional.empty(), JsonFile.firstFields(input, text))
                : new OpenedFile(
                        input, text, Optional.of(Table.open(input, text).renamed(columns)), Set.of());
    }

    /** The file. */
    public Input input() {
        return input;
    }

    /** How its bytes become characters. */
    public TextFormat text() {
        return text;
    }

    /** The table; absent for JSON. */
    public Optional<Table> table() {
        return table;
    }

    /**
     * The table.
     *
     * @throws UnreadableFileException if the file is JSON
     */
    public Table requireTable() {
        return table.orElseThrow(() -> new UnreadableFileException(
                input.name(), UnreadableFileException.Problem.NOT_A_TABLE, "is JSON where a CSV file was expected"));
    }

    /** Whether the file is a table with all of these columns, whatever their case and punctuation. */
    public boolean hasColumns(String... names) {
        return table.map(found -> found.header().hasAll(names)).orElse(false);
    }

    /** The names of the fields of the first object of a JSON file; none for a table. */
    public Set<String> fields() {
        return fields;
    }
}
