package io.clientele.identity.match;

import com.google.common.base.Preconditions;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Which records of a table are one person. Rows are named by their place, from 0. Not thread-safe. */
public final class Matching {
    private final People people;
    private final Records records;
    private final Links links;
    private final Judge judge;
    private final Explanations explanations;
    private final Supplier<MatchModel> model;
    private final int crowded;
    private final Map<Certainty, Clusters> clusters = new EnumMap<>(Certainty.class);

    /** @param crowded how many records were not compared with all that they have something in common with */
    Matching(People people, Records records, Links links, Judge judge, Supplier<MatchModel> model, int crowded) {
        this.people = people;
        this.records = records;
        this.links = links;
        this.judge = judge;
        this.model = Suppliers.memoize(model::get);
        this.crowded = crowded;
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
        int[] joined = new BareMailboxes(records).groups(clusters(certainty));
        int[] numbers = new int[records.size()];
        Arrays.fill(numbers, -1);
        int[] groups = new int[records.rows()];
        int count = 0;
        for (int row = 0; row < groups.length; row++) {
            int record = records.ofRow(row);
            int group = joined[record];
            if (numbers[group] < 0 || !isOnePerson(record, certainty)) {
                numbers[group] = count++;
            }
            groups[row] = numbers[group];
        }
        return groups;
    }

    /**
     * Whether what a record says is enough to take two rows that say just that for one person: a mailbox is, unless it
     * is an office's.
     */
    private boolean isOnePerson(int record, Certainty certainty) {
        return records.isSingle(record)
                || records.hasOwnMailbox(record)
                || judge.logit(judge.compare(record, record)) >= certainty.logit();
    }

    /**
     * The pairs of rows that are one person at least so surely, as far as two alone tell: the surest first, of equally
     * sure ones in the order of the rows. Of rows that say just the same, that with the least id is linked with each of
     * the others, and it alone with rows that say something else. Pairs that somebody said to be two people are not
     * among them.
     */
    public List<Link> links(Certainty certainty) {
        List<Link> found = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.logit(i) >= certainty.logit()) {
                int one = records.rowOf(Pairs.first(links.pair(i)));
                int other = records.rowOf(Pairs.second(links.pair(i)));
                found.add(new Link(Math.min(one, other), Math.max(one, other), links.logit(i)));
            }
        }
        addRowsThatSayTheSame(certainty, found);
        found.sort(Comparator.comparingDouble(Link::logit)
                .reversed()
                .thenComparingInt(Link::row)
                .thenComparingInt(Link::other));
        return Collections.unmodifiableList(found);
    }

    private void addRowsThatSayTheSame(Certainty certainty, List<Link> to) {
        for (int row = 0; row < records.rows(); row++) {
            int record = records.ofRow(row);
            int other = records.rowOf(record);
            if (row != other && isOnePerson(record, certainty)) {
                double alike = judge.logit(judge.compare(record, record));
                double logit = records.hasOwnMailbox(record) ? Math.max(alike, Certainty.SURE.logit()) : alike;
                to.add(new Link(Math.min(row, other), Math.max(row, other), logit));
            }
        }
    }

    /** What was learnt, or the model by which the table was resolved; it can be kept. */
    public MatchModel model() {
        return model.get();
    }

    /** The pairs of rows that are likely one person and not for sure, the surest first: worth a look. */
    public List<PairExplanation> toReview(int most) {
        int[] sure = groups(Certainty.SURE);
        List<PairExplanation> pairs = new ArrayList<>();
        for (int i : links.surestFirst()) {
            if (links.logit(i) < Certainty.LIKELY.logit() || pairs.size() == most) {
                break;
            }
            int one = records.rowOf(Pairs.first(links.pair(i)));
            int other = records.rowOf(Pairs.second(links.pair(i)));
            if (sure[one] != sure[other] && judge.answers().isOpen(links.pair(i))) {
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

    /** Why all rows are together, where it is known that they are. */
    public GroupExplanation explainRows() {
        return explanations.group(IntStream.range(0, people.size()).boxed().toList());
    }

    /**
     * What was noticed, in sentences without personal data: values that say nothing, values that stand for many, links
     * that were not followed.
     */
    public List<String> notes(Certainty certainty) {
        return new Notes(people, records, crowded).of(clusters(certainty).refused());
    }
}
