package io.clientele.identity.match;

/**
 * Joins records into groups, the surest pairs first. Two groups are joined only if their members are one person on
 * average, at odds whose logarithm is half of what a pair must have, and none of them is somebody else for certain: a
 * weak link does not join two strong groups, while one damaged record does not keep two sure ones apart. What somebody
 * said of a pair comes first and is never overruled; where such answers contradict each other, those that keep two
 * apart hold. Not thread-safe.
 */
final class Clusters {
    /** A single pair speaks for or against a group no more than that. */
    private static final double MOST_FOR = 8;

    private static final double MOST_AGAINST = -6;
    /** So many members of a group are asked about another. */
    private static final int ASKED = 8;

    private final Judge judge;
    private final int[] group;
    private final int[] next;
    private final int[] last;
    private final int[] sizes;
    private final Answers answers;
    private int refused;

    private Clusters(Judge judge, int size) {
        this.judge = judge;
        answers = judge.answers();
        group = new int[size];
        next = new int[size];
        last = new int[size];
        sizes = new int[size];
        for (int i = 0; i < size; i++) {
            group[i] = i;
            next[i] = -1;
            last[i] = i;
            sizes[i] = 1;
        }
    }

    /**
     * Joins records.
     *
     * @param threshold the least logarithm of the odds at which two records are joined
     * @return the groups
     */
    static Clusters join(Links links, Judge judge, int size, double threshold) {
        Clusters clusters = new Clusters(judge, size);
        for (int i : links.surestFirst()) {
            if (links.logit(i) < threshold) {
                break;
            }
            boolean said = links.logit(i) == Float.POSITIVE_INFINITY;
            clusters.consider(Pairs.first(links.pair(i)), Pairs.second(links.pair(i)), threshold, said);
        }
        return clusters;
    }

    private void consider(int a, int b, double threshold, boolean said) {
        int one = group[a];
        int other = group[b];
        if (one == other) {
            return;
        }
        if (!areApart(one, other) && (said || fits(one, other, threshold))) {
            merge(Math.min(one, other), Math.max(one, other));
        } else {
            refused++;
        }
    }

    /** Whether somebody said of a member of each that they are two people. */
    private boolean areApart(int one, int other) {
        if (answers.isEmpty()) {
            return false;
        }
        for (int i = one; i >= 0; i = next[i]) {
            for (int two : answers.notSameAs(i)) {
                if (group[two] == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(int one, int other, double threshold) {
        double sum = 0;
        int asked = 0;
        for (int i = one, m = 0; i >= 0 && m < ASKED; i = next[i], m++) {
            for (int j = other, n = 0; j >= 0 && n < ASKED; j = next[j], n++) {
                Verdict verdict = judge.compare(i, j);
                if (judge.areTwo(verdict)) {
                    return false;
                }
                sum += Math.max(MOST_AGAINST, Math.min(MOST_FOR, judge.logit(verdict)));
                asked++;
            }
        }
        return sum / asked >= threshold / 2;
    }

    /** Puts the members of one group behind those of another, which is named after its first record. */
    private void merge(int into, int from) {
        for (int i = from; i >= 0; i = next[i]) {
            group[i] = into;
        }
        next[last[into]] = from;
        last[into] = last[from];
        sizes[into] += sizes[from];
    }

    /** The least record of the group that a record is in. */
    int group(int record) {
        return group[record];
    }

    /** Whether a record was joined to no other. */
    boolean isAlone(int record) {
        return sizes[group[record]] == 1;
    }

    /** How many links were not followed, because the groups at their ends do not fit. */
    int refused() {
        return refused;
    }

    int largest() {
        int largest = 0;
        for (int size : sizes) {
            largest = Math.max(largest, size);
        }
        return largest;
    }
}
