package io.clientele.jdbc.internal.sql;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The first 128 bits of a SHA-256: what long or personal keys are found by. Immutable; ordered as its bytes are.
 *
 * @param high the first eight bytes
 * @param low the last eight
 */
public record Hash(long high, long low) implements Comparable<Hash> {
    private static final int BYTES = 16;

    /** The hash of some parts of a key, none of which runs into the next: the length of each is hashed with them. */
    public static Hash of(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        return of(Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes());
    }

    /** The hash that some bytes are or begin with. */
    public static Hash of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, BYTES);
        return new Hash(buffer.getLong(), buffer.getLong());
    }

    /** Its first four bytes: enough to find nearly nothing but what is looked for, by a small index. */
    public long start() {
        return high >> Integer.SIZE;
    }

    /** Its 16 bytes. */
    public byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        System.arraycopy(Longs.toByteArray(high), 0, bytes, 0, Long.BYTES);
        System.arraycopy(Longs.toByteArray(low), 0, bytes, Long.BYTES, Long.BYTES);
        return bytes;
    }

    @Override
    public int compareTo(Hash other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
