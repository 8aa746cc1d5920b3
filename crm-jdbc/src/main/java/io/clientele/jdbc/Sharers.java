package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.SourceKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which records share something, in a database, by the hash of what it is. Of what a crowd shares only the first are
 * read. Not thread-safe.
 */
final class Sharers implements Changes {
    private static final Table IDENTITIES = new Table(
            "identity",
            List.of(Column.hash("value_hash"), Column.key("source"), Column.integer("kind"), Column.key("id")),
            List.of());
    /** Of so many keys it is remembered who shares them. */
    private static final int MOST_KEYS = 8_192;

    /** The first records with a key. */
    private static final class Known {
        private final TreeSet<SourceKey> records = new TreeSet<>();
        /** Whether there are no others. */
        private boolean complete;

        boolean reachesTo(int limit) {
            return complete || records.size() >= limit;
        }
    }

    /** A record that comes to share a key, or no longer does, and that is not written yet. */
    private record Pair(Hash key, SourceKey record) {}

    private final Session session;
    private final Map<Hash, Known> known = new HashMap<>();
    private Map<Pair, Boolean> changed = new HashMap<>();
    private final Map<Hash, TreeMap<SourceKey, Boolean>> changedOf = new HashMap<>();

    Sharers(Session session) {
        this.session = session;
        session.keep(this);
    }

    void add(Hash key, SourceKey record) {
        change(key, record, true);
    }

    void remove(Hash key, SourceKey record) {
        change(key, record, false);
    }

    private void change(Hash key, SourceKey record, boolean there) {
        Pair pair = new Pair(key, record);
        if (changed.containsKey(pair) && changed.get(pair) != there) {
            changed.remove(pair);
        } else {
            changed.put(pair, there);
        }
        changedOf.computeIfAbsent(key, unknown -> new TreeMap<>()).put(record, there);
        @Nullable Known one = known.get(key);
        if (one != null) {
            apply(one, record, there);
        }
        session.changed();
    }

    private static void apply(Known one, SourceKey record, boolean there) {
        if (!there) {
            one.records.remove(record);
        } else if (one.complete || (!one.records.isEmpty() && record.compareTo(one.records.last()) < 0)) {
            one.records.add(record);
        }
    }

    /** The first records with a key, ascending. */
    List<SourceKey> of(Hash key, int limit) {
        session.checkOpen();
        @Nullable Known one = known.get(key);
        if (one == null || !one.reachesTo(limit)) {
            load(Set.of(key), limit);
            one = known.get(key);
        }
        return one == null ? List.of() : one.records.stream().limit(limit).toList();
    }

    /** Reads at once what is not known of these, and shows the first records with each. */
    Set<SourceKey> fetch(Collection<Hash> keys, int limit) {
        session.checkOpen();
        Set<Hash> all = new LinkedHashSet<>(keys);
        Set<Hash> unknown = new LinkedHashSet<>();
        for (Hash key : all) {
            @Nullable Known one = known.get(key);
            if (one == null || !one.reachesTo(limit)) {
                unknown.add(key);
            }
        }
        load(unknown, limit);
        Set<SourceKey> records = new LinkedHashSet<>();
        for (Hash hash : all) {
            @Nullable Known one = known.get(hash);
            if (one != null) {
                one.records.stream().limit(limit).forEach(records::add);
            }
        }
        return records;
    }

    private void load(Set<Hash> keys, int limit) {
        if (known.size() + keys.size() > MOST_KEYS) {
            known.clear();
        }
        int most = limit
                + keys.stream()
                        .mapToInt(key ->
                                changedOf.getOrDefault(key, new TreeMap<>()).size())
                        .max()
                        .orElse(0);
        Map<Hash, List<SourceKey>> found = new HashMap<>();
        List<Row> rows = keys.stream().map(Row::of).toList();
        session.ask(place -> {
            place.selectFirst(
                    IDENTITIES,
                    rows,
                    most,
                    row -> found.computeIfAbsent(row.hash(0), unknown -> new ArrayList<>())
                            .add(JdbcSourceRecords.key(row, 1)));
            return found;
        });
        for (Hash key : keys) {
            List<SourceKey> records = found.getOrDefault(key, List.of());
            Known one = new Known();
            one.records.addAll(records);
            one.complete = records.size() < most;
            changedOf.getOrDefault(key, new TreeMap<>()).forEach((record, there) -> apply(one, record, there));
            known.put(key, one);
        }
    }

    @Override
    public int size() {
        return changed.size();
    }

    @Override
    public void write(Place place) throws SQLException {
        List<Map.Entry<Pair, Boolean>> all = new ArrayList<>(changed.entrySet());
        all.sort(Map.Entry.comparingByKey(Comparator.comparing(Pair::key).thenComparing(Pair::record)));
        changed = new HashMap<>();
        changedOf.clear();
        Batch batch = new Batch(IDENTITIES);
        for (Map.Entry<Pair, Boolean> one : all) {
            Row row = row(one.getKey());
            if (one.getValue()) {
                batch.add(row);
            } else {
                batch.remove(row);
            }
        }
        batch.write(place);
    }

    private static Row row(Pair pair) {
        Row record = JdbcSourceRecords.row(pair.record());
        return Row.of(pair.key(), record.text(0), record.number(1), record.text(2));
    }
}
