package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which records of a table are one person. Not thread-safe. */
public final class Matching {
    private final People people;
    private final Records records;
    private final Links links;
    private final Judge judge;
    private final int crowded;
    private final Map<Certainty, Clusters> clusters = new EnumMap<>(Certainty.class);

    Matching(People people, Records records, Links links, Weights weights, Comparisons comparisons, int crowded) {
        this.people = people;
        this.records = records;
        this.links = links;
        this.judge = new Judge(comparisons, weights);
        this.crowded = crowded;
    }

    private Clusters clusters(Certainty certainty) {
        return clusters.computeIfAbsent(
                certainty, which -> Clusters.join(links, judge, records.size(), which.logit()));
    }

    /**
     * The group of each row: a number that rows of one person have in common, from 0 in the order in which the groups
     * come first.
     */
    public int[] groups(Certainty certainty) {
        Clusters joined = clusters(certainty);
        int[] groupOf = new int[records.size()];
        Arrays.fill(groupOf, -1);
        boolean[] enough = new boolean[records.size()];
        for (int record = 0; record < enough.length; record++) {
            enough[record] = joined.group(record) != record || judge.logit(judge.compare(record, record)) >= certainty.logit();
        }
        int[] groups = new int[records.rows()];
        int count = 0;
        for (int row = 0; row < groups.length; row++) {
            int group = joined.group(records.ofRow(row));
            if (groupOf[group] < 0 || !enough[records.ofRow(row)]) {
                groupOf[group] = count++;
            }
            groups[row] = groupOf[group];
        }
        return groups;
    }

    int pairsCompared() { return links.size(); }
}
