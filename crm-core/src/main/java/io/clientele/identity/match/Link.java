package io.clientele.identity.match;

/**
 * Two rows that may be one person. Immutable.
 *
 * @param row the place of the first row, from 0
 * @param other the place of the second, greater than the first
 * @param logit the natural logarithm of the odds that they are one person; positive infinity where somebody said so
 */
public record Link(int row, int other, double logit) {

    /** The probability that they are one person, between 0 and 1. */
    public double probability() {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
