package io.clientele.identity;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Link;
import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.RowPair;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Records and those that each is to be compared with, each record once, to be compared in one go. Not thread-safe. */
final class CandidateTable {
    private final Map<SourceKey, Integer> places = new HashMap<>();
    private final List<SourceRecord> rows = new ArrayList<>();
    private final Set<RowPair> pairs = new LinkedHashSet<>();

    /** Adds a record and those that it is to be compared with. */
    void add(SourceRecord record, Collection<SourceRecord> candidates) {
        int row = place(record);
        for (SourceRecord candidate : candidates) {
            int other = place(candidate);
            pairs.add(new RowPair(Math.min(row, other), Math.max(row, other)));
        }
    }

    private int place(SourceRecord record) {
        Integer known = places.putIfAbsent(record.key(), rows.size());
        if (known != null) {
            return known;
        }
        rows.add(record);
        return rows.size() - 1;
    }

    /** Shows the pairs of records that are likely one person. */
    void compare(PeopleMatcher matcher, MatchModel model, BiConsumer<SourceKey, SourceKey> alike) {
        if (pairs.isEmpty()) {
            return;
        }
        for (Link link :
                matcher.match(SourcePeople.of(rows).build(), model, pairs).links(Certainty.LIKELY)) {
            alike.accept(rows.get(link.row()).key(), rows.get(link.other()).key());
        }
    }
}
