package io.clientele.identity;

import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.RecordPair;
import io.clientele.identity.decision.Review;
import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Link;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.RowPair;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The likeness of records in a store, found by their blocking keys. A record is compared with those that share a key of
 * it; the records of a neighbourhood are joined as {@link PeopleMatcher} joins the rows of a table, but that accounts
 * and decisions come first. Not thread-safe.
 */
final class StoredLikeness implements Likeness {
    private final SourceRecords stored;
    private final Blocks blocks;
    private final Reviews reviews;
    private final MatchModel model;
    private final Certainty certainty;
    private final PeopleMatcher matcher = PeopleMatcher.inThisThread();
    private final Map<SourceKey, Set<SourceKey>> alike = new HashMap<>();

    StoredLikeness(UnitOfWork work, Collection<SourceKey> changed, MatchModel model, Certainty certainty, int most) {
        this.stored = work.port(SourceRecords.class);
        this.model = model;
        this.certainty = certainty;
        this.blocks = new Blocks(work, changed, most);
        this.reviews = Reviews.in(work);
        reviews.announce(changed);
    }

    @Override
    public void announce(Collection<SourceRecord> records) {
        reviews.announce(records.stream().map(SourceRecord::key).toList());
        compare(records.stream()
                .filter(record -> !alike.containsKey(record.key()))
                .toList());
    }

    @Override
    public Collection<SourceKey> of(SourceRecord record) {
        if (!alike.containsKey(record.key())) {
            compare(List.of(record));
        }
        Set<SourceKey> all = around(record.key());
        all.addAll(alike.getOrDefault(record.key(), Set.of()));
        return all;
    }

    @Override
    public Collection<SourceKey> ofGone(SourceKey record) {
        Set<SourceKey> all = around(record);
        reviews.put(record, List.of());
        return all;
    }

    /** Those whose relation to a record may have ended or begun by what has changed. */
    private Set<SourceKey> around(SourceKey record) {
        Set<SourceKey> all = blocks.unsettled(record);
        reviews.of(record).forEach(review -> all.add(review.pair().besides(record)));
        return all;
    }

    /**
     * Compares records with those that share a key of them, in one table. Where somebody has several addresses, the one
     * that is shown depends on the table, so there each record has one of its own.
     */
    private void compare(Collection<SourceRecord> records) {
        CandidateTable together = new CandidateTable();
        for (SourceRecord record : records) {
            List<SourceRecord> candidates = candidates(record);
            alike.put(record.key(), new LinkedHashSet<>());
            if (hasOneAddress(record) && candidates.stream().allMatch(StoredLikeness::hasOneAddress)) {
                together.add(record, candidates);
            } else {
                CandidateTable own = new CandidateTable();
                own.add(record, candidates);
                own.compare(matcher, model, (one, other) -> link(record.key(), one.equals(record.key()) ? other : one));
            }
        }
        together.compare(matcher, model, (one, other) -> {
            link(one, other);
            link(other, one);
        });
    }

    private static boolean hasOneAddress(SourceRecord record) {
        return record.emails().size() <= 1;
    }

    private List<SourceRecord> candidates(SourceRecord record) {
        Set<SourceKey> keys = blocks.candidates(record.key());
        stored.announce(keys);
        return keys.stream().flatMap(key -> stored.find(key).stream()).toList();
    }

    /** Notes what a record is like, if that is being asked. */
    private void link(SourceKey record, SourceKey other) {
        Set<SourceKey> known = alike.get(record);
        if (known != null) {
            known.add(other);
        }
    }

    @Override
    public boolean joins(SourceKey record, Collection<SourceKey> others) {
        return alike.getOrDefault(record, Set.of()).stream().anyMatch(others::contains);
    }

    @Override
    public Collection<List<SourceRecord>> people(Neighbourhood neighbourhood) {
        List<SourceRecord> rows = List.copyOf(new TreeMap<>(neighbourhood.records()).values());
        Map<SourceKey, Integer> places = new HashMap<>();
        rows.forEach(record -> places.put(record.key(), places.size()));
        SourcePeople table = SourcePeople.of(rows);
        for (Collection<SourceKey> group : known(neighbourhood).all()) {
            SourceKey first = group.iterator().next();
            group.stream().skip(1).forEach(record -> table.know(first, record, true));
        }
        for (Decision decision : neighbourhood.decided()) {
            RecordPair pair = decision.pair();
            if (!decision.isSame() && places.containsKey(pair.one()) && places.containsKey(pair.other())) {
                table.know(pair.one(), pair.other(), false);
            }
        }
        Matching matching = matcher.match(table.build(), model, pairs(neighbourhood, places));
        int[] groups = matching.groups(certainty);
        keepReviews(rows, groups, matching, neighbourhood);
        Map<Integer, List<SourceRecord>> people = new TreeMap<>();
        for (int row = 0; row < groups.length; row++) {
            people.computeIfAbsent(groups[row], none -> new ArrayList<>()).add(rows.get(row));
        }
        return people.values();
    }

    /** What needs no comparison: decisions, accounts, and addresses of which a name says nothing. */
    private static Groups known(Neighbourhood neighbourhood) {
        Groups groups = new Groups(neighbourhood.records().keySet(), neighbourhood.decided());
        neighbourhood.joinInOrder(
                (one, other, key) -> key.kind() == IdentityKey.Kind.ACCOUNT || isNameless(one) || isNameless(other),
                groups);
        return groups;
    }

    private static boolean isNameless(SourceRecord record) {
        return record.name().isEmpty() || record.name().get().isEmpty();
    }

    private Collection<RowPair> pairs(Neighbourhood neighbourhood, Map<SourceKey, Integer> places) {
        Set<RowPair> pairs = new HashSet<>();
        places.keySet()
                .forEach(record ->
                        alike.getOrDefault(record, Set.of()).forEach(other -> add(pairs, places, record, other)));
        neighbourhood.sharing((one, other) -> add(pairs, places, one, other));
        return pairs;
    }

    private static void add(Set<RowPair> pairs, Map<SourceKey, Integer> places, SourceKey one, SourceKey other) {
        Integer row = places.get(one);
        Integer beside = places.get(other);
        if (row != null && beside != null && !row.equals(beside)) {
            pairs.add(new RowPair(Math.min(row, beside), Math.max(row, beside)));
        }
    }

    /** Of each two people that are likely one, the surest pair of records is to be looked at. */
    private void keepReviews(List<SourceRecord> rows, int[] groups, Matching matching, Neighbourhood neighbourhood) {
        Map<SourceKey, List<Review>> found = new HashMap<>();
        Set<RowPair> seen = new HashSet<>();
        for (Link link : matching.links(Certainty.LIKELY)) {
            int one = groups[link.row()];
            int other = groups[link.other()];
            if (one != other && seen.add(new RowPair(Math.min(one, other), Math.max(one, other)))) {
                Review review = Reviews.review(
                        rows.get(link.row()).key(), rows.get(link.other()).key(), link.probability());
                found.computeIfAbsent(review.pair().one(), none -> new ArrayList<>())
                        .add(review);
                found.computeIfAbsent(review.pair().other(), none -> new ArrayList<>())
                        .add(review);
            }
        }
        reviews.announce(neighbourhood.records().keySet());
        rows.forEach(record -> reviews.put(record.key(), found.getOrDefault(record.key(), List.of())));
    }
}
