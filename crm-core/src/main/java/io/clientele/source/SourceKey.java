package io.clientele.source;

import static com.google.common.base.Preconditions.checkArgument;
import static io.clientele.internal.CodePointOrder.BY_CODE_POINT;

import com.google.common.hash.Hashing;
import io.clientele.internal.KeyText;
import java.nio.charset.StandardCharsets;

/**
 * What a source record is known by within a tenant. Immutable; ordered by source, kind and id, texts by their code
 * points.
 *
 * @param source the system, such as {@code shopify}; 1 to 100 characters
 * @param kind what the record was made from
 * @param id its id there: the customer's or member's id; for somebody without one a hash of what identifies them; 1 to
 *     255 characters
 */
public record SourceKey(String source, RecordKind kind, String id) implements Comparable<SourceKey> {
    /**
     * A key.
     *
     * @throws IllegalArgumentException if a part is empty or too long, or has a NUL or half of a surrogate pair in it
     */
    public SourceKey {
        checkArgument(
                KeyText.fits(source, KeyText.LONGEST_SOURCE),
                "A source has a name of 1 to 100 characters, without NUL and half pairs");
        checkArgument(
                KeyText.fits(id, KeyText.LONGEST_ID),
                "A record's id has 1 to 255 characters, without NUL and half pairs");
    }

    /**
     * A key for somebody without an id: 128 bits of the SHA-256 of what identifies them, so that the key says nothing
     * of it.
     */
    public static SourceKey hashed(String source, RecordKind kind, String identifying) {
        byte[] hash =
                Hashing.sha256().hashString(identifying, StandardCharsets.UTF_8).asBytes();
        StringBuilder id = new StringBuilder(32);
        for (int i = 0; i < 16; i++) {
            id.append(Character.forDigit((hash[i] >> 4) & 15, 16)).append(Character.forDigit(hash[i] & 15, 16));
        }
        return new SourceKey(source, kind, id.toString());
    }

    @Override
    public int compareTo(SourceKey other) {
        int bySource = BY_CODE_POINT.compare(source, other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : BY_CODE_POINT.compare(id, other.id);
    }
}
