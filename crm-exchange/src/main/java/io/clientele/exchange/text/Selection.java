package io.clientele.exchange.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which columns of a table a reader wants, field by field; the others are passed over without making strings of them.
 *
 * <p>Immutable.
 */
public final class Selection {
    private static final int NONE = -1;

    private final int[] columnOfField;

    private Selection(int[] columnOfField) {
        this.columnOfField = columnOfField;
    }

    /**
     * Columns by number, from 0: field {@code i} of a row is the {@code i}-th of them; -1 is a column that is not
     * there.
     */
    public static Selection ofColumns(int... columns) {
        return new Selection(columns.clone());
    }

    /**
     * For each field the column that bears one of its names. Where a header has several, the name that stands first in
     * the field's list wins, and of columns with one name the leftmost.
     *
     * @param names for each field, in order, the names it goes by; the best first
     */
    public static Selection byName(Header header, List<List<String>> names) {
        int[] columns = new int[names.size()];
        for (int field = 0; field < columns.length; field++) {
            columns[field] = names.get(field).stream()
                    .flatMap(name -> header.columns(name).stream())
                    .findFirst()
                    .orElse(NONE);
        }
        return new Selection(columns);
    }

    /** Whether the file has a column for a field. */
    public boolean has(Enum<?> field) {
        return column(field) >= 0;
    }

    /** The column of a field, from 0; -1 where the file has none. */
    @SuppressWarnings("EnumOrdinal") // a selection is made in the order of the constants
    public int column(Enum<?> field) {
        return columnOfField[field.ordinal()];
    }

    /** The column of a field by its place, from 0; -1 where the file has none. */
    public int column(int field) {
        return columnOfField[field];
    }

    /** The number of fields. */
    public int size() {
        return columnOfField.length;
    }

    /** The titles of the columns that no field asks for, from left to right: a report lists them as unread. */
    public List<String> unread(Header header) {
        List<String> unread = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int candidate = column;
            if (Arrays.stream(columnOfField).noneMatch(wanted -> wanted == candidate)) {
                unread.add(header.title(column));
            }
        }
        return unread;
    }

    /** For each column up to the last wanted one, where its cell is kept; -1 where it is not wanted. */
    int[] storageOfColumn() {
        SortedMap<Integer, Integer> storage = storage();
        int[] places = new int[storage.isEmpty() ? 0 : storage.lastKey() + 1];
        Arrays.fill(places, NONE);
        storage.forEach((column, place) -> places[column] = place);
        return places;
    }

    /** For each field where its cell is kept; the last place is always empty. */
    int[] storageOfField() {
        SortedMap<Integer, Integer> storage = storage();
        return Arrays.stream(columnOfField)
                .map(column -> storage.getOrDefault(column, storage.size()))
                .toArray();
    }

    int distinctColumns() {
        return storage().size();
    }

    private SortedMap<Integer, Integer> storage() {
        SortedMap<Integer, Integer> storage = new TreeMap<>();
        for (int column : columnOfField) {
            if (column >= 0) {
                storage.putIfAbsent(column, storage.size());
            }
        }
        return storage;
    }
}
