package io.clientele.identity;

import io.clientele.identity.decision.RecordPair;
import io.clientele.identity.decision.Review;
import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Link;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The likeness of records in a store. A record that has changed is compared with those that share a blocking key with
 * it; what others are like is known from their contacts and reviews ({@link Relations}). The records of a neighbourhood
 * are joined as {@link PeopleMatcher} joins the rows of a table, but that accounts and decisions come first. Not
 * thread-safe.
 */
final class StoredLikeness implements Likeness {
    private final SourceRecords stored;
    private final Blocks blocks;
    private final AlikeRecords alike;
    private final Relations relations;
    private final Reviews reviews;
    private final MatchModel model;
    private final Certainty certainty;
    private final PeopleMatcher matcher = PeopleMatcher.inThisThread();

    StoredLikeness(UnitOfWork work, Collection<SourceKey> changed, MatchModel model, Certainty certainty, int most) {
        this.stored = work.port(SourceRecords.class);
        this.model = model;
        this.certainty = certainty;
        this.blocks = new Blocks(work, changed, most);
        this.reviews = Reviews.in(work);
        this.relations = new Relations(work, reviews);
        this.alike = new AlikeRecords(stored, changed, blocks, matcher, model);
        reviews.announce(changed);
    }

    @Override
    public void announce(Collection<SourceKey> records) {
        reviews.announce(records);
    }

    @Override
    public Collection<SourceKey> of(SourceRecord record) {
        Set<SourceKey> all = around(record.key());
        all.addAll(alike.of(record.key()));
        return all;
    }

    @Override
    public Collection<SourceKey> ofGone(SourceKey record) {
        Set<SourceKey> all = around(record);
        reviews.put(record, List.of());
        return all;
    }

    /** Those that were like a record, and those whose likeness to another has ended or begun because it has changed. */
    private Set<SourceKey> around(SourceKey record) {
        Set<SourceKey> all = new LinkedHashSet<>(relations.reviewedWith(record));
        blocks.crowdedBy(record).forEach(block -> all.addAll(relations.within(block)));
        blocks.thinnedBy(record).forEach(block -> all.addAll(alikeWithin(block)));
        return all;
    }

    private Set<SourceKey> alikeWithin(List<SourceKey> block) {
        stored.announce(block);
        CandidateTable table = new CandidateTable();
        List<SourceRecord> before = new ArrayList<>();
        for (SourceKey key : block) {
            stored.find(key).ifPresent(record -> {
                table.add(record, before);
                before.add(record);
            });
        }
        Set<SourceKey> found = new LinkedHashSet<>();
        table.compare(matcher, model, (one, other) -> Collections.addAll(found, one, other));
        return found;
    }

    @Override
    public boolean joins(SourceKey record, Collection<SourceKey> others) {
        return alike.known(record).stream().anyMatch(others::contains);
    }

    @Override
    public Collection<List<SourceRecord>> people(Neighbourhood neighbourhood) {
        List<SourceRecord> rows = List.copyOf(new TreeMap<>(neighbourhood.records()).values());
        reviews.announce(neighbourhood.records().keySet());
        if (rows.size() == 1) {
            reviews.put(rows.get(0).key(), List.of());
            return List.of(rows);
        }
        NeighbourhoodTable table = new NeighbourhoodTable(neighbourhood, rows);
        Matching matching = table.match(blocks, matcher, model);
        Groups people = table.people(matching.groups(certainty));
        keepReviews(rows, people, matching);
        return neighbourhood.records(people);
    }

    /** Of each two people that are likely one, the surest pair of records is to be looked at. */
    private void keepReviews(List<SourceRecord> rows, Groups people, Matching matching) {
        Map<SourceKey, List<Review>> found = new HashMap<>();
        Set<RecordPair> seen = new HashSet<>();
        for (Link link : matching.links(Certainty.LIKELY)) {
            SourceKey row = rows.get(link.row()).key();
            SourceKey beside = rows.get(link.other()).key();
            SourceKey one = people.of(row).first();
            SourceKey other = people.of(beside).first();
            if (!one.equals(other) && seen.add(RecordPair.of(one, other))) {
                Review review = Reviews.review(row, beside, link.probability());
                found.computeIfAbsent(review.pair().one(), none -> new ArrayList<>())
                        .add(review);
                found.computeIfAbsent(review.pair().other(), none -> new ArrayList<>())
                        .add(review);
            }
        }
        rows.forEach(record -> reviews.put(record.key(), found.getOrDefault(record.key(), List.of())));
    }
}
