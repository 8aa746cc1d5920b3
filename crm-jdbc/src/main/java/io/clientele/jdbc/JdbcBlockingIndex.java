package io.clientele.jdbc;

import io.clientele.identity.BlockingIndex;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.SourceKey;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Blocking keys in a database: those of each record in a row of their own, and who has a key among the other things
 * that records share. Not thread-safe.
 */
final class JdbcBlockingIndex implements BlockingIndex, Remembered.Rows<SourceKey, Set<Long>> {
    private static final Table KEYS = new Table(
            "blocking",
            List.of(Column.key("source"), Column.integer("kind"), Column.key("id")),
            List.of(Column.bytes("block_keys")));
    private static final String KIND = "BLOCKING";

    private final Remembered<SourceKey, Set<Long>> keys;
    private final Sharers sharers;

    JdbcBlockingIndex(Session session) {
        this.keys = new Remembered<>(session, Comparator.naturalOrder(), this);
        this.sharers = new Sharers(session);
    }

    @Override
    public Set<Long> put(SourceKey record, Set<Long> its) {
        Set<Long> former = of(record);
        if (!former.equals(its)) {
            former.stream().filter(key -> !its.contains(key)).forEach(key -> sharers.remove(hash(key), record));
            its.stream().filter(key -> !former.contains(key)).forEach(key -> sharers.add(hash(key), record));
            if (its.isEmpty()) {
                keys.remove(record);
            } else {
                keys.put(record, Set.copyOf(its));
            }
        }
        return former;
    }

    private static Hash hash(long key) {
        return Hash.of(KIND, Long.toHexString(key));
    }

    @Override
    public Set<Long> of(SourceKey record) {
        return keys.find(record).orElse(Set.of());
    }

    @Override
    public List<SourceKey> with(long key, int limit) {
        return sharers.of(hash(key), limit);
    }

    @Override
    public void announce(Collection<SourceKey> records) {
        keys.fetch(records);
    }

    @Override
    public void announceSharing(Collection<Long> some, int limit) {
        sharers.fetch(some.stream().map(JdbcBlockingIndex::hash).toList(), limit);
    }

    @Override
    public void load(Place place, List<SourceKey> records, BiConsumer<SourceKey, Set<Long>> found) throws SQLException {
        place.select(
                KEYS,
                records.stream().map(JdbcSourceRecords::row).toList(),
                row -> found.accept(JdbcSourceRecords.key(row, 0), read(row.bytes(3))));
    }

    private static Set<Long> read(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        Set<Long> its = new LinkedHashSet<>();
        while (all.hasRemaining()) {
            its.add(all.getLong());
        }
        return its;
    }

    @Override
    public void write(Place place, List<Written<SourceKey, Set<Long>>> changes) throws SQLException {
        Batch.write(place, KEYS, changes, JdbcSourceRecords::row, JdbcBlockingIndex::row);
    }

    private static Row row(SourceKey record, Set<Long> its) {
        ByteBuffer all = ByteBuffer.allocate(its.size() * Long.BYTES);
        new TreeSet<>(its).forEach(all::putLong);
        Row key = JdbcSourceRecords.row(record);
        return Row.of(key.text(0), key.number(1), key.text(2), all.array());
    }
}
