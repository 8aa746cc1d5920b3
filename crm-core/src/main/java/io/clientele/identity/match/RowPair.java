package io.clientele.identity.match;

import com.google.common.base.Preconditions;

/**
 * Two rows of a table, in either order. Immutable.
 *
 * @param row the place of one, from 0
 * @param other the place of the other
 */
public record RowPair(int row, int other) {

    /**
     * A pair.
     *
     * @throws IllegalArgumentException if a place is negative, or both are one row
     */
    public RowPair {
        Preconditions.checkArgument(row >= 0 && other >= 0 && row != other, "A pair is two rows");
    }
}
