package io.clientele.identity.match;

/** How sure it must be that records are one person. */
public enum Certainty {
    /**
     * Sure enough to merge them without asking: 99 in 100 pairs by which records come together, at the least, are one
     * person, and those of a group on average nine in ten.
     */
    SURE(StrictMath.log(99)),
    /** More likely than not. What is likely and not sure is worth a look. */
    LIKELY(0);

    private final double logit;

    Certainty(double logit) {
        this.logit = logit;
    }

    /** The least logarithm of the odds. */
    double logit() {
        return logit;
    }
}
