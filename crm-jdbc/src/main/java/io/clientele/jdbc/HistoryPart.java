package io.clientele.jdbc;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A part of a buyer's history as it lies in the database: the version of its form in a byte, how many parts are closed
 * in four, and the entries, in no order. Immutable.
 *
 * <p>New entries come into part 0. When that is large its entries go into a new part, which is closed, so that an order
 * costs the same whether its buyer has ten others or, standing for a crowd, a million.
 *
 * @param closed how many parts are closed; said by part 0 alone
 * @param entries the entries, in the form of {@link HistoryBytes}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes the bytes, or compares two parts
record HistoryPart(int closed, byte[] entries) {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Integer.BYTES;
    private static final int LARGE = 8_000;

    static final HistoryPart NONE = new HistoryPart(0, new byte[0]);

    static HistoryPart read(byte[] bytes) {
        if (bytes.length < HEAD || bytes[0] != VERSION) {
            throw new StorageException(Problem.NEWER_SCHEMA);
        }
        byte[] entries = new byte[bytes.length - HEAD];
        System.arraycopy(bytes, HEAD, entries, 0, entries.length);
        return new HistoryPart(ByteBuffer.wrap(bytes).getInt(1), entries);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEAD + entries.length)
                .put(VERSION)
                .putInt(closed)
                .put(entries)
                .array();
    }

    List<HistoryEntry> list() {
        return HistoryBytes.read(entries, 0);
    }

    HistoryPart with(List<HistoryEntry> more) {
        return new HistoryPart(closed, Bytes.concat(entries, HistoryBytes.of(more)));
    }

    HistoryPart holding(List<HistoryEntry> others) {
        return new HistoryPart(closed, HistoryBytes.of(others));
    }

    boolean isLarge() {
        return entries.length > LARGE;
    }
}
