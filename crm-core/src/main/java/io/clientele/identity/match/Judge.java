package io.clientele.identity.match;

/** Judges pairs of records by what agreement is worth. Not thread-safe. */
final class Judge {
    /** Where dates of birth differ so seldom within one person, a difference says that there are two. */
    private static final double RARELY = .025;

    /** So many pairs that differ are no proof of the contrary. */
    private static final double A_FEW = 3;

    private final Comparisons comparisons;
    private final Weights weights;
    private final Answers answers;
    private final boolean reliableBirths;
    private final int birth;
    private final int email;

    Judge(Comparisons comparisons, Weights weights, Answers answers) {
        this.comparisons = comparisons;
        this.weights = weights;
        this.answers = answers;
        this.birth = weights.evidence().indexOf(Births.EVIDENCE);
        this.reliableBirths = birth >= 0
                && weights.shareOfMatches(birth, Births.DIFFERENT)
                        < RARELY + A_FEW / (weights.matches() + Estimation.PRIOR);
        this.email = weights.evidence().indexOf(Mailboxes.EVIDENCE);
    }

    Verdict compare(int a, int b) {
        return comparisons.compare(Math.min(a, b), Math.max(a, b));
    }

    Weights weights() {
        return weights;
    }

    /** What was said of pairs of records. */
    Answers answers() {
        return answers;
    }

    /** The odds that a pair is one person; infinite or 0 where somebody said what it is, 0 too where below a bound. */
    double odds(int a, int b, double least) {
        if (!answers.isEmpty() && !answers.isOpen(Pairs.of(a, b))) {
            return answers.isSame(Pairs.of(a, b)) ? Double.POSITIVE_INFINITY : 0;
        }
        return comparisons.compare(Math.min(a, b), Math.max(a, b), weights, least)
                ? weights.odds(comparisons.verdict())
                : 0;
    }

    double logit(Verdict verdict) {
        return weights.logit(verdict);
    }

    /** The logarithm of the odds, or minus infinity for two people whatever else they have in common. */
    double verdict(Verdict verdict) {
        return areTwo(verdict) ? Double.NEGATIVE_INFINITY : logit(verdict);
    }

    /**
     * Whether two records are two people whatever else they have in common: father and son of one name at one address.
     * They have different dates of birth, where those are reliable, and no e-mail address in common.
     */
    boolean areTwo(Verdict verdict) {
        return reliableBirths && verdict.level(birth) == Births.DIFFERENT && (email < 0 || verdict.level(email) != 0);
    }
}
