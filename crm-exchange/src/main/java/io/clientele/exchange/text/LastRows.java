package io.clientele.exchange.text;

/**
 * For each id in a column the number of the last row that bears it, learnt in one pass over that column.
 *
 * <p>Rows that share an id make one thing (an order of several lines), adjacent or not. A second pass collects the rows
 * of each id and lets the thing go when its last row has come, so that memory holds only what is still open. An id is
 * kept as its 64-bit hash, 16 bytes in a table that is at most half full; should two ids ever share a hash, the first
 * of them is let go late and is still open when the rows end: emit what is left then. Immutable once learnt.
 *
 * <pre>{@code
 * LastRows last = LastRows.of(table, idColumn);
 * while (rows.next()) {
 *     Row row = rows.row();
 *     open.computeIfAbsent(row.text(ID), Draft::new).add(row);
 *     if (last.isLast(row.cell(ID), row)) {
 *         emit(open.remove(row.text(ID)));
 *     }
 * }
 * open.values().forEach(this::emit);
 * }</pre>
 */
public final class LastRows {
    private static final double FULLEST = 0.5;

    /** Hashes, each with its last row behind it: what is looked up together lies together. */
    private long[] table = new long[2 << 10];

    private int size;
    private boolean scattered;
    /** Where the id stands that was put last: it mostly comes again. */
    private int recent;

    private LastRows() {}

    /**
     * Reads one column of a table. Rows without an id, and rows that cannot be read, are passed over in silence.
     *
     * @param column the column of the id, from 0
     * @throws UnreadableFileException if the file cannot be read to its end
     */
    public static LastRows of(Table table, int column) {
        LastRows scanned = new LastRows();
        if (IdScan.scan(table, column, scanned::put)) {
            return scanned;
        }
        LastRows learnt = new LastRows();
        try (Rows rows = table.rows(Selection.ofColumns(column), problem -> {})) {
            while (rows.next()) {
                learnt.put(rows.row().cell(0).hash(), rows.row().number());
            }
        }
        return learnt;
    }

    /** Whether no later row bears the id of this row; true for a row without an id. */
    public boolean isLast(Cell id, Row row) {
        return lastRow(id) <= row.number();
    }

    /** The number of the last row that bears an id; -1 for none. */
    public long lastRow(Cell id) {
        long hash = id.hash();
        return hash == 0 ? -1 : table[place(hash) + 1];
    }

    /**
     * Whether other ids come between the rows of some id. If not, a thing has all its rows when the next one begins,
     * and nobody need look up which its last row is.
     */
    public boolean isScattered() {
        return scattered;
    }

    /** The number of different ids. */
    public int size() {
        return size;
    }

    private void put(long hash, long row) {
        if (hash == 0) {
            return;
        }
        if (table[recent] != hash) {
            recent = place(hash);
            scattered |= table[recent] == hash;
        }
        if (table[recent] == 0) {
            table[recent] = hash;
            size++;
        }
        table[recent + 1] = row;
        if (2 * size > table.length * FULLEST) {
            grow();
            recent = place(hash);
        }
    }

    private int place(long hash) {
        int mask = table.length - 2;
        int place = (int) (hash ^ (hash >>> 29)) << 1 & mask;
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 2) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int place = place(old[i]);
                table[place] = old[i];
                table[place + 1] = old[i + 1];
            }
        }
    }
}
