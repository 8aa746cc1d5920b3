package io.clientele.exchange.text;

import java.util.Arrays;

/**
 * The row that is being read: the wanted cells, and where it stands in the file.
 *
 * <p>One object serves all rows of a reading: what it shows changes with every {@link Rows#next}. Take out of it what
 * shall last. Not thread-safe.
 */
public final class Row {
    private final Cell[] cells;
    private final int[] storageOfField;
    private final int[] starts;
    private final int[] lengths;
    private char[] buffer = new char[1024];
    private int used;
    private long line;
    private long number = -1;
    private int width;
    private int extraCells;

    Row(Selection selection) {
        this.storageOfField = selection.storageOfField();
        this.cells = new Cell[selection.distinctColumns() + 1];
        Arrays.setAll(cells, i -> new Cell());
        this.starts = new int[cells.length];
        this.lengths = new int[cells.length];
    }

    /** The cell of a field, named by an enum constant whose ordinal is its place in the selection. */
    public Cell cell(Enum<?> field) {
        return cells[storage(field)];
    }

    /**
     * The cell of a field, by its place in the selection; an empty one if the file has no such column.
     *
     * @throws IndexOutOfBoundsException if the selection has no such place
     */
    public Cell cell(int field) {
        return cells[storageOfField[field]];
    }

    /** The text of a field's cell, empty if there is none: short for {@code cell(field).text()}. */
    public String text(Enum<?> field) {
        return cell(field).text();
    }

    /** The text of a field's cell, empty if there is none: short for {@code cell(field).text()}. */
    public String text(int field) {
        return cell(field).text();
    }

    /**
     * Takes the fingerprint of some fields, one after the other. It stands for their texts within this reading: in
     * another file the same texts may have another one.
     */
    public void show(Enum<?>[] fields, Fingerprint fingerprint) {
        fingerprint.clear();
        int from = 0;
        int to = 0;
        for (Enum<?> field : fields) {
            int storage = storage(field);
            int length = lengths[storage];
            fingerprint.addLength(length);
            if (length > 0 && starts[storage] != to) {
                fingerprint.addCharacters(buffer, from, to - from);
                from = starts[storage];
                to = from;
            }
            to += length;
        }
        fingerprint.addCharacters(buffer, from, to - from);
        fingerprint.endLengths();
    }

    @SuppressWarnings("EnumOrdinal") // the selection is made in the order of the constants
    private int storage(Enum<?> field) {
        return storageOfField[field.ordinal()];
    }

    /** The line of the file on which the row begins, from 1; the header usually stands on line 1. */
    public long line() {
        return line;
    }

    /** The number of the row among those the reading gave, from 0: the same in every reading of the same file. */
    public long number() {
        return number;
    }

    /** How many cells the row has, wanted or not; fewer than the header where the row is short. */
    public int width() {
        return width;
    }

    /** How many cells the row has beyond the header that are not empty: they belong to no column and are not read. */
    public int extraCells() {
        return extraCells;
    }

    void begin() {
        used = 0;
        Arrays.fill(lengths, 0);
    }

    int used() {
        return used;
    }

    /** Keeps a cell, without the blanks around it. */
    void keep(int storage, char[] chars, int offset, int count) {
        int from = offset;
        int to = offset + count;
        while (from < to && isBlank(chars[from])) {
            from++;
        }
        while (to > from && isBlank(chars[to - 1])) {
            to--;
        }
        int length = to - from;
        if (buffer.length - used < length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, used + length));
        }
        copy(chars, from, length);
        starts[storage] = used;
        lengths[storage] = length;
        used += length;
    }

    /** Most cells are so short that the way to the copying of arrays would be longer. */
    private void copy(char[] chars, int from, int length) {
        if (length > 16) {
            System.arraycopy(chars, from, buffer, used, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            buffer[used + i] = chars[from + i];
        }
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u202f';
    }

    void end(long startLine, int fields, int extra) {
        line = startLine;
        width = fields;
        extraCells = extra;
        for (int i = 0; i < cells.length; i++) {
            cells[i].show(buffer, starts[i], lengths[i]);
        }
    }

    void deliver() {
        number++;
    }
}
