package io.clientele.identity.match;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which records of a table are one person. Rows are named by their place, from 0. Not thread-safe. */
public final class Matching {
    private final People people;
    private final Records records;
    private final Links links;
    private final Judge judge;
    private final Explanations explanations;
    private final Notes notes;
    private final Map<Certainty, Clusters> clusters = new EnumMap<>(Certainty.class);

    Matching(People people, Records records, Links links, Judge judge, Notes notes) {
        this.people = people;
        this.records = records;
        this.links = links;
        this.judge = judge;
        this.notes = notes;
        this.explanations = new Explanations(people, records, judge);
    }

    private Clusters clusters(Certainty certainty) {
        return clusters.computeIfAbsent(certainty, which -> Clusters.join(links, judge, records.size(), which.logit()));
    }

    /**
     * The group of each row: a number that rows of one person have in common, from 0 in the order in which the groups
     * first come.
     */
    public int[] groups(Certainty certainty) {
        Clusters joined = clusters(certainty);
        int[] numbers = new int[records.size()];
        Arrays.fill(numbers, -1);
        int[] groups = new int[records.rows()];
        int count = 0;
        for (int row = 0; row < groups.length; row++) {
            int record = records.ofRow(row);
            int group = joined.group(record);
            if (numbers[group] < 0 || !isOnePerson(record, certainty)) {
                numbers[group] = count++;
            }
            groups[row] = numbers[group];
        }
        return groups;
    }

    /** Whether what a record says is enough to take two rows that say just that for one person. */
    private boolean isOnePerson(int record, Certainty certainty) {
        return records.isSingle(record) || judge.logit(judge.compare(record, record)) >= certainty.logit();
    }

    /** The pairs of rows that are likely one person and not for sure, the surest first: worth a look. */
    public List<PairExplanation> toReview(int most) {
        int[] sure = groups(Certainty.SURE);
        int[] firstRow = records.firstRows();
        List<PairExplanation> pairs = new ArrayList<>();
        for (int i : links.surestFirst()) {
            if (links.logit(i) < Certainty.LIKELY.logit() || pairs.size() == most) {
                break;
            }
            int one = firstRow[Pairs.first(links.pair(i))];
            int other = firstRow[Pairs.second(links.pair(i))];
            if (sure[one] != sure[other]) {
                pairs.add(explain(Math.min(one, other), Math.max(one, other)));
            }
        }
        return pairs;
    }

    /**
     * Why two rows are one person, or not.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public PairExplanation explain(int row, int other) {
        Preconditions.checkElementIndex(row, people.size());
        Preconditions.checkElementIndex(other, people.size());
        return explanations.pair(row, other);
    }

    /**
     * Why the rows of the group of a row are together.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public GroupExplanation explainGroup(int row, Certainty certainty) {
        Preconditions.checkElementIndex(row, people.size());
        int[] groups = groups(certainty);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == groups[row]) {
                rows.add(i);
            }
        }
        return explanations.group(rows);
    }

    /**
     * What was noticed, in sentences without personal data: values that say nothing, values that stand for many, links
     * that were not followed.
     */
    public List<String> notes(Certainty certainty) {
        return notes.of(clusters(certainty).refused());
    }
}
