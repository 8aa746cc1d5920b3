package io.clientele.identity.decision;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Two records that are likely one person, and not for sure: somebody should look at them. Immutable.
 *
 * @param pair the records
 * @param probability how likely they are one person, 0 to 1
 */
public record Review(RecordPair pair, double probability) {

    /**
     * A review.
     *
     * @throws IllegalArgumentException if the probability is none
     */
    public Review {
        checkArgument(probability >= 0 && probability <= 1, "A probability is from 0 to 1");
    }
}
