package io.clientele.identity;

import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.RecordPair;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.RowPair;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The records of a neighbourhood as a table, with the pairs that are worth comparing. Not thread-safe. */
final class NeighbourhoodTable {
    private final Neighbourhood neighbourhood;
    private final List<SourceRecord> rows;
    private final Map<SourceKey, Integer> places = new HashMap<>();

    /** @param rows the records of the neighbourhood, in the order of the table */
    NeighbourhoodTable(Neighbourhood neighbourhood, List<SourceRecord> rows) {
        this.neighbourhood = neighbourhood;
        this.rows = rows;
        rows.forEach(record -> places.put(record.key(), places.size()));
    }

    Matching match(Blocks blocks, PeopleMatcher matcher, MatchModel model) {
        SourcePeople table = SourcePeople.of(rows, neighbourhood::isOwn);
        for (Collection<SourceKey> group : known().all()) {
            SourceKey first = group.iterator().next();
            group.stream().skip(1).forEach(record -> table.know(first, record, true));
        }
        for (Decision decision : neighbourhood.decided()) {
            RecordPair pair = decision.pair();
            if (!decision.isSame() && places.containsKey(pair.one()) && places.containsKey(pair.other())) {
                table.know(pair.one(), pair.other(), false);
            }
        }
        Set<RowPair> pairs = sharingBlockingKeys(blocks, matcher, model);
        neighbourhood.sharing((one, other) -> pairs.add(pair(one, other)));
        return matcher.match(table.build(), model, pairs);
    }

    /** What needs no comparison: decisions and accounts. */
    private Groups known() {
        Groups groups = new Groups(neighbourhood.records().keySet(), neighbourhood.decided());
        neighbourhood.joinInOrder((one, other, key) -> key.kind() == IdentityKey.Kind.ACCOUNT, groups);
        return groups;
    }

    /** The people among the records, as a comparison found them, with the bare records where they belong. */
    Groups people(int[] found) {
        Groups groups = new Groups(neighbourhood.records().keySet(), neighbourhood.decided());
        Map<Integer, SourceKey> firsts = new HashMap<>();
        for (int row = 0; row < found.length; row++) {
            SourceKey key = rows.get(row).key();
            SourceKey first = firsts.putIfAbsent(found[row], key);
            if (first != null) {
                groups.join(first, key);
            }
        }
        BareRecords.join(neighbourhood, groups);
        return groups;
    }

    private Set<RowPair> sharingBlockingKeys(Blocks blocks, PeopleMatcher matcher, MatchModel model) {
        Set<RowPair> pairs = new HashSet<>();
        for (List<SourceKey> sharing : blocks.within(places.keySet())) {
            for (int i = 1; i < sharing.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(pair(sharing.get(j), sharing.get(i)));
                }
            }
        }
        keepWhatIsAlikeByItself(pairs, matcher, model);
        return pairs;
    }

    private RowPair pair(SourceKey one, SourceKey other) {
        int row = place(one);
        int beside = place(other);
        return new RowPair(Math.min(row, beside), Math.max(row, beside));
    }

    private int place(SourceKey record) {
        return Objects.requireNonNull(places.get(record));
    }

    /**
     * Where somebody has several addresses, the one that is shown here may be another than two records have in common:
     * what they are to each other is asked of the two alone, as it was when one of them came.
     */
    private void keepWhatIsAlikeByItself(Set<RowPair> pairs, PeopleMatcher matcher, MatchModel model) {
        CandidateTable uncertain = new CandidateTable();
        Set<RowPair> asked = new HashSet<>();
        for (RowPair pair : pairs) {
            if (hasSeveralAddresses(pair.row()) || hasSeveralAddresses(pair.other())) {
                uncertain.add(rows.get(pair.row()), List.of(rows.get(pair.other())));
                asked.add(pair);
            }
        }
        pairs.removeAll(asked);
        uncertain.compare(matcher, model, (one, other) -> pairs.add(pair(one, other)));
    }

    private boolean hasSeveralAddresses(int row) {
        return rows.get(row).emails().size() > 1;
    }
}
