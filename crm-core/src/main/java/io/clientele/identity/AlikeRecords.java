package io.clientele.identity;

import io.clientele.identity.match.MatchModel;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the records that have changed are like, of those that share a blocking key with them. They are compared when one
 * of them is asked for, with the next ones in one table. Not thread-safe.
 */
final class AlikeRecords {
    /** A table of so many rows takes no further record. */
    private static final int ROWS = 2_000;

    private final SourceRecords stored;
    private final Blocks blocks;
    private final PeopleMatcher matcher;
    private final MatchModel model;
    /** Those that have not been compared yet, in their order. */
    private final Set<SourceKey> ahead;

    private final Map<SourceKey, Set<SourceKey>> alike = new HashMap<>();

    AlikeRecords(
            SourceRecords stored,
            Collection<SourceKey> changed,
            Blocks blocks,
            PeopleMatcher matcher,
            MatchModel model) {
        this.stored = stored;
        this.blocks = blocks;
        this.matcher = matcher;
        this.model = model;
        this.ahead = new LinkedHashSet<>(changed);
    }

    /** The records that one is like, if it is among those that have changed; none for any other. */
    Set<SourceKey> of(SourceKey record) {
        if (ahead.remove(record)) {
            compare(withNext(record));
        }
        return known(record);
    }

    /** The same for one that has been compared. */
    Set<SourceKey> known(SourceKey record) {
        return alike.getOrDefault(record, Set.of());
    }

    /** A record and the next ones, each with those that it is to be compared with. */
    private Map<SourceKey, Set<SourceKey>> withNext(SourceKey first) {
        Map<SourceKey, Set<SourceKey>> candidates = new LinkedHashMap<>();
        Set<SourceKey> rows = new LinkedHashSet<>();
        addTo(candidates, rows, first);
        for (Iterator<SourceKey> next = ahead.iterator(); next.hasNext() && rows.size() < ROWS; next.remove()) {
            addTo(candidates, rows, next.next());
        }
        stored.announce(rows);
        return candidates;
    }

    private void addTo(Map<SourceKey, Set<SourceKey>> candidates, Set<SourceKey> rows, SourceKey record) {
        Set<SourceKey> others = blocks.candidates(record);
        candidates.put(record, others);
        rows.add(record);
        rows.addAll(others);
    }

    private void compare(Map<SourceKey, Set<SourceKey>> candidates) {
        CandidateTable table = new CandidateTable();
        candidates.forEach((key, others) -> stored.find(key).ifPresent(record -> {
            alike.put(key, new LinkedHashSet<>());
            table.add(record, found(others));
        }));
        table.compare(matcher, model, (one, other) -> {
            note(one, other);
            note(other, one);
        });
    }

    private List<SourceRecord> found(Set<SourceKey> keys) {
        List<SourceRecord> found = new ArrayList<>(keys.size());
        keys.forEach(key -> stored.find(key).ifPresent(found::add));
        return found;
    }

    /** Notes what a record is like, if it is one of those that have changed. */
    private void note(SourceKey record, SourceKey other) {
        Set<SourceKey> its = alike.get(record);
        if (its != null) {
            its.add(other);
        }
    }
}
