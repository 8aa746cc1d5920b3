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

    /** Takes pairs and the odds that they are one person. */
    interface Sink {
        void judged(int a, int b, double odds);
    }

    /**
     * Judges a record beside others, and hands over those that are one person with it at some odds: infinite where
     * somebody said so.
     *
     * @param others records behind it; {@link Comparisons#MOST_OTHERS} at most, of which the order changes
     * @param least the least odds that matter
     */
    void odds(int a, int[] others, int count, double least, Sink sink) {
        int open = answers.isEmpty() ? count : handOverAnswered(a, others, count, sink);
        comparisons.compare(a, others, open, weights, least, (one, other, verdict) -> {
            double odds = weights.odds(verdict);
            if (odds >= least) {
                sink.judged(one, other, odds);
            }
        });
    }

    /** Leaves the pairs in front of which nobody said anything, and returns how many those are. */
    private int handOverAnswered(int a, int[] others, int count, Sink sink) {
        int open = 0;
        for (int i = 0; i < count; i++) {
            long pair = Pairs.of(a, others[i]);
            if (answers.isOpen(pair)) {
                others[open++] = others[i];
            } else if (answers.isSame(pair)) {
                sink.judged(a, others[i], Double.POSITIVE_INFINITY);
            }
        }
        return open;
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
