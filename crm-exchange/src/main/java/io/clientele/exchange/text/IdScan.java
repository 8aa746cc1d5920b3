package io.clientele.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the ids in one column of a table without decoding and parsing it, some times faster than that. It knows the
 * plain form that nearly all files have; at the first thing that is out of the ordinary it gives up. Not thread-safe.
 */
final class IdScan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final int LONGEST_ROW = 1 << 16;
    private static final int GAVE_UP = -1;
    private static final int INCOMPLETE = -2;

    /** Takes what is found. */
    @FunctionalInterface
    interface Finds {
        /** The hash of the id in a row, 0 where there is none, and the number of the row. */
        void id(long hash, long row);
    }

    private final Table table;
    private final int column;
    private final byte delimiter;
    private final Finds finds;
    private final byte[] bytes = new byte[4 * LONGEST_ROW];
    private int limit;
    private boolean atEnd;
    private long hash;
    private boolean isBlank;

    private IdScan(Table table, int column, Finds finds) {
        this.table = table;
        this.column = column;
        this.delimiter = (byte) table.delimiter();
        this.finds = finds;
    }

    /** Scans a table; whether it could be scanned to its end. Otherwise what was found is to be thrown away. */
    static boolean scan(Table table, int column, Finds finds) {
        TextFormat format = table.format();
        boolean asciiIsAscii = !format.charset().name().startsWith("UTF-16");
        return asciiIsAscii && !format.hasNul() && new IdScan(table, column, finds).scan();
    }

    private boolean scan() {
        try (InputStream in = table.input().open()) {
            in.skipNBytes(table.format().markBytes());
            int from = fill(in, 0);
            long linesToSkip = table.dialect().firstRowLine() - 1;
            long row = 0;
            while (from < limit || !atEnd) {
                if (limit - from < LONGEST_ROW && !atEnd) {
                    from = fill(in, from);
                }
                int next = linesToSkip > 0 ? behindLine(from) : row(from);
                if (next < 0) {
                    return false;
                }
                if (linesToSkip > 0) {
                    linesToSkip--;
                } else if (!isBlank) {
                    finds.id(hash, row++);
                }
                from = next;
            }
            return true;
        } catch (IOException unreadable) {
            throw new UnreadableFileException(table.input().name(), unreadable);
        }
    }

    /** Moves what is left to the beginning and fills the rest. */
    private int fill(InputStream in, int from) throws IOException {
        System.arraycopy(bytes, from, bytes, 0, limit - from);
        limit -= from;
        int got = in.readNBytes(bytes, limit, bytes.length - limit);
        limit += got;
        atEnd = limit < bytes.length;
        return 0;
    }

    private int behindLine(int from) {
        int i = from;
        while (i < limit && !endsRow(i)) {
            i++;
        }
        return i == limit && !atEnd ? INCOMPLETE : behindEnd(i);
    }

    private boolean endsRow(int i) {
        return bytes[i] == '\n' || bytes[i] == '\r';
    }

    /** Where the next row begins, if this one ends here. */
    private int behindEnd(int i) {
        if (i >= limit) {
            return limit;
        }
        return bytes[i] == '\r' && i + 1 < limit && bytes[i + 1] == '\n' ? i + 2 : i + 1;
    }

    /** Reads the row at a place; the place of the next one, or below zero where it is not plain. */
    private int row(int from) {
        hash = 0;
        isBlank = false;
        int i = from;
        for (int field = 0; field <= column; field++) {
            int end = behindField(i);
            if (end < 0) {
                return GAVE_UP;
            }
            if (field == column && !read(i, end)) {
                return GAVE_UP;
            }
            if (end == limit || endsRow(end)) {
                return finish(from, end);
            }
            i = end + 1;
        }
        int end = endOfRow(i - 1);
        return end < 0 ? GAVE_UP : finish(from, end);
    }

    private int finish(int from, int end) {
        if (end == limit && !atEnd) {
            return INCOMPLETE;
        }
        if (hash == 0) {
            isBlank = true;
            for (int i = from; i < end; i++) {
                isBlank &= bytes[i] == delimiter;
                if (bytes[i] == '"') {
                    return GAVE_UP;
                }
            }
        }
        return behindEnd(end);
    }

    /** Where a field ends: at a separator, the end of the row, or of all. */
    private int behindField(int from) {
        if (from < limit && bytes[from] == '"') {
            return behindQuoted(from);
        }
        int i = from;
        while (i < limit && bytes[i] != delimiter && !endsRow(i)) {
            if (bytes[i] == '"') {
                return GAVE_UP;
            }
            i++;
        }
        return i;
    }

    private int behindQuoted(int open) {
        int i = quoteFrom(open + 1);
        while (i + 1 < limit && bytes[i + 1] == '"') {
            i = quoteFrom(i + 2);
        }
        int behind = i + 1;
        boolean closed = i < limit && (behind == limit ? atEnd : bytes[behind] == delimiter || endsRow(behind));
        return closed ? behind : GAVE_UP;
    }

    private int quoteFrom(int from) {
        int i = from;
        while (i + 8 <= limit && has((long) LONGS.get(bytes, i), '"') == 0) {
            i += 8;
        }
        while (i < limit && bytes[i] != '"') {
            i++;
        }
        return i;
    }

    /** Where the row ends whose separator stands at a place; quotes are passed over. */
    private int endOfRow(int separator) {
        int i = separator;
        while (true) {
            i = quoteOrEndFrom(i);
            if (i >= limit || bytes[i] != '"') {
                return i;
            }
            if (bytes[i - 1] != delimiter) {
                return GAVE_UP;
            }
            i = behindQuoted(i);
            if (i < 0) {
                return GAVE_UP;
            }
        }
    }

    private int quoteOrEndFrom(int from) {
        int i = from;
        while (i + 8 <= limit) {
            long eight = (long) LONGS.get(bytes, i);
            if ((has(eight, '"') | has(eight, '\n') | has(eight, '\r')) != 0) {
                break;
            }
            i += 8;
        }
        while (i < limit && bytes[i] != '"' && !endsRow(i)) {
            i++;
        }
        return i;
    }

    /** Not zero if one of eight bytes is a character. */
    private static long has(long eight, char wanted) {
        long zero = eight ^ (LOW_BITS * wanted);
        return (zero - LOW_BITS) & ~zero & HIGH_BITS;
    }

    /** Takes the hash of a field's text; whether it is plain. */
    private boolean read(int from, int end) {
        boolean quoted = from < end && bytes[from] == '"';
        int first = quoted ? from + 1 : from;
        int last = quoted ? end - 1 : end;
        while (first < last && bytes[first] >= 0 && bytes[first] <= ' ') {
            first++;
        }
        while (last > first && bytes[last - 1] >= 0 && bytes[last - 1] <= ' ') {
            last--;
        }
        for (int i = first; i < last; i++) {
            if (bytes[i] < 0 || bytes[i] == '"') {
                return false;
            }
            hash = Cell.mix(hash, (char) bytes[i]);
        }
        hash = first == last ? 0 : hash ^ (last - first);
        return true;
    }
}
