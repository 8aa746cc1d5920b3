package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts into words why records are one person. Not thread-safe. */
final class Explanations {
    /** So many records of a group are looked at. */
    private static final int MOST = 100;

    private static final double LOG_OF_2 = StrictMath.log(2);

    private final People people;
    private final Records records;
    private final Judge judge;
    private final BareMailboxes mailboxes;

    Explanations(People people, Records records, Judge judge) {
        this.people = people;
        this.records = records;
        this.judge = judge;
        this.mailboxes = new BareMailboxes(records);
    }

    PairExplanation pair(int row, int other) {
        Verdict verdict = compare(row, other);
        double logit = judge.verdict(verdict);
        List<Reason> reasons = new ArrayList<>();
        long pair = Pairs.of(records.ofRow(row), records.ofRow(other));
        if (!judge.answers().isOpen(pair)) {
            boolean same = judge.answers().isSame(pair);
            logit = same ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            reasons.add(new Reason("answer", same ? "said to be one person" : "said to be two people", logit));
        }
        if (judge.answers().isOpen(pair) && mailboxes.bind(records.ofRow(row), records.ofRow(other))) {
            logit = Math.max(logit, Certainty.SURE.logit());
            reasons.add(new Reason("mailbox", "the same, and one says nothing else of a person", logit / LOG_OF_2));
        }
        Weights weights = judge.weights();
        for (int k = 0; k < verdict.size(); k++) {
            if (verdict.level(k) != Verdict.MISSING
                    && !isNatural(weights.evidence().get(k), verdict.level(k))) {
                Evidence evidence = weights.evidence().get(k);
                double bits = weights.weight(verdict, k) / LOG_OF_2;
                reasons.add(new Reason(evidence.name(), evidence.words(verdict.level(k)), bits));
            }
        }
        if (judge.areTwo(verdict) && judge.answers().isOpen(pair)) {
            reasons.add(new Reason(
                    "date of birth", "too different for one person in this table", Double.NEGATIVE_INFINITY));
        }
        double probability = 1 / (1 + StrictMath.exp(-logit));
        return new PairExplanation(people.id(row), people.id(other), probability, Decision.of(logit), reasons);
    }

    /** Names in their usual order need no word. */
    private static boolean isNatural(Evidence evidence, int level) {
        return evidence.equals(Names.ORDER) && level == 0;
    }

    private Verdict compare(int row, int other) {
        return judge.compare(records.ofRow(row), records.ofRow(other));
    }

    /** The links of the rows of a group: of all trees that hold them together, that of the surest links. */
    GroupExplanation group(List<Integer> rows) {
        List<Integer> outside = new ArrayList<>(rows.subList(0, Math.min(rows.size(), MOST)));
        List<PairExplanation> links = new ArrayList<>();
        int size = outside.size();
        double[] surest = new double[size];
        int[] by = new int[size];
        boolean[] inside = new boolean[size];
        java.util.Arrays.fill(surest, Double.NEGATIVE_INFINITY);
        int newest = 0;
        for (int n = 1; n < size; n++) {
            inside[newest] = true;
            int best = -1;
            for (int i = 0; i < size; i++) {
                if (!inside[i]) {
                    double logit = judge.verdict(compare(outside.get(newest), outside.get(i)));
                    if (logit > surest[i] || surest[i] == Double.NEGATIVE_INFINITY) {
                        surest[i] = logit;
                        by[i] = newest;
                    }
                    best = best < 0 || surest[i] > surest[best] ? i : best;
                }
            }
            links.add(pair(outside.get(by[best]), outside.get(best)));
            newest = best;
        }
        links.sort(Comparator.comparingDouble(PairExplanation::probability).reversed());
        return new GroupExplanation(rows.stream().map(people::id).toList(), links);
    }
}
