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

    private long[] hashes = new long[1 << 10];
    private long[] lastRows = new long[1 << 10];
    private int size;
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
        return hash == 0 ? -1 : lastRows[place(hash)];
    }

    /** The number of different ids. */
    public int size() {
        return size;
    }

    private void put(long hash, long row) {
        if (hash == 0) {
            return;
        }
        int place = hashes[recent] == hash ? recent : place(hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            size++;
        }
        lastRows[place] = row;
        recent = place;
        if (size > hashes.length * FULLEST) {
            grow();
        }
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash ^ (hash >>> 29)) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldRows = lastRows;
        recent = 0;
        hashes = new long[oldHashes.length * 2];
        lastRows = new long[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                lastRows[place] = oldRows[i];
            }
        }
    }
}
