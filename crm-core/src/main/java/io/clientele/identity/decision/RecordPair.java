package io.clientele.identity.decision;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.source.SourceKey;
import java.util.Comparator;

/**
 * Two source records, the one with the lesser key first, so that a pair is one whichever way it is named. Immutable;
 * ordered by the first key, then by the second.
 *
 * @param one the lesser key
 * @param other the greater key
 */
public record RecordPair(SourceKey one, SourceKey other) implements Comparable<RecordPair> {
    private static final Comparator<RecordPair> ORDER =
            Comparator.comparing(RecordPair::one).thenComparing(RecordPair::other);

    /**
     * A pair.
     *
     * @throws IllegalArgumentException if the first key is not less than the second
     */
    public RecordPair {
        checkArgument(one.compareTo(other) < 0, "A pair is two different records, the lesser key first");
    }

    /**
     * The pair of two records, in either order.
     *
     * @throws IllegalArgumentException if they are one and the same
     */
    public static RecordPair of(SourceKey a, SourceKey b) {
        return a.compareTo(b) < 0 ? new RecordPair(a, b) : new RecordPair(b, a);
    }

    /** The record that a pair has besides one of its records. */
    public SourceKey besides(SourceKey record) {
        return record.equals(one) ? other : one;
    }

    @Override
    public int compareTo(RecordPair pair) {
        return ORDER.compare(this, pair);
    }
}
