package io.clientele.jdbc;

import io.clientele.internal.json.SourceRecordJson;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Source records in a database. Not thread-safe. */
final class JdbcSourceRecords implements SourceRecords, Remembered.Rows<SourceKey, SourceRecord> {
    private static final Table RECORDS = new Table(
            "record",
            List.of(Column.key("source"), Column.integer("kind"), Column.key("id")),
            List.of(Column.text("body")));

    private final Session session;
    private final Remembered<SourceKey, SourceRecord> records;
    private final Sharers sharers;

    JdbcSourceRecords(Session session) {
        this.session = session;
        this.records = new Remembered<>(session, Comparator.naturalOrder(), this);
        this.sharers = new Sharers(session);
    }

    @Override
    public Change put(SourceRecord record) {
        @Nullable SourceRecord former = records.find(record.key()).orElse(null);
        if (former != null && former.equals(record)) {
            return Change.UNCHANGED;
        }
        records.put(record.key(), record);
        if (former == null) {
            IdentityKey.of(record).forEach(key -> sharers.add(Keys.hash(key), record.key()));
        } else if (!sameIdentity(former, record)) {
            Set<IdentityKey> before = IdentityKey.of(former);
            Set<IdentityKey> now = IdentityKey.of(record);
            before.stream()
                    .filter(key -> !now.contains(key))
                    .forEach(key -> sharers.remove(Keys.hash(key), record.key()));
            now.stream().filter(key -> !before.contains(key)).forEach(key -> sharers.add(Keys.hash(key), record.key()));
        }
        return former == null ? Change.ADDED : Change.REPLACED;
    }

    @Override
    public boolean remove(SourceKey key) {
        Optional<SourceRecord> former = records.find(key);
        former.ifPresent(record -> {
            records.remove(key);
            IdentityKey.of(record).forEach(shared -> sharers.remove(Keys.hash(shared), key));
        });
        return former.isPresent();
    }

    @Override
    public void announce(Collection<SourceKey> keys) {
        records.fetch(keys);
    }

    @Override
    public void announceSharing(Collection<SourceKey> keys, int limit) {
        records.fetch(keys);
        Set<IdentityKey> shared = new LinkedHashSet<>();
        keys.forEach(key -> records.find(key).ifPresent(record -> shared.addAll(IdentityKey.of(record))));
        records.fetch(sharers.fetch(shared.stream().map(Keys::hash).toList(), limit));
    }

    private static boolean sameIdentity(SourceRecord one, SourceRecord other) {
        return one.emails().equals(other.emails()) && one.customerId().equals(other.customerId());
    }

    @Override
    public Optional<SourceRecord> find(SourceKey key) {
        return records.find(key);
    }

    @Override
    public List<SourceRecord> with(IdentityKey key, int limit) {
        List<SourceKey> keys = sharers.of(Keys.hash(key), limit);
        records.fetch(keys);
        List<SourceRecord> found = new ArrayList<>();
        keys.forEach(one -> records.find(one).ifPresent(found::add));
        return Collections.unmodifiableList(found);
    }

    @Override
    public List<SourceRecord> page(Optional<SourceKey> after, int limit) {
        session.flush();
        @Nullable Row place = after.map(JdbcSourceRecords::row).orElse(null);
        return session.ask(at -> at.page(RECORDS, "1 = 1", RECORDS.key(), place, limit)).stream()
                .map(row -> SourceRecordJson.read(row.text(3)))
                .toList();
    }

    @Override
    public void load(Place place, List<SourceKey> keys, BiConsumer<SourceKey, SourceRecord> found) throws SQLException {
        place.select(
                RECORDS,
                keys.stream().map(JdbcSourceRecords::row).toList(),
                row -> found.accept(key(row, 0), SourceRecordJson.read(row.text(3))));
    }

    @Override
    public void write(Place place, List<Written<SourceKey, SourceRecord>> changes) throws SQLException {
        Batch.write(place, RECORDS, changes, JdbcSourceRecords::row, JdbcSourceRecords::row);
    }

    /** The key whose three columns begin at one. */
    static SourceKey key(Row row, int first) {
        return new SourceKey(row.text(first), kind(row.number(first + 1)), row.text(first + 2));
    }

    static Row row(SourceKey key) {
        return Row.of(key.source(), number(key.kind()), key.id());
    }

    private static Row row(SourceKey key, SourceRecord record) {
        return Row.of(key.source(), number(key.kind()), key.id(), SourceRecordJson.write(record));
    }

    /** Numbers in the order of the kinds; they must never change. */
    private static int number(RecordKind kind) {
        return switch (kind) {
            case ACCOUNT -> 0;
            case GUEST -> 1;
            case CUSTOMER -> 2;
            case MEMBER -> 3;
            case HAND -> 4;
        };
    }

    private static RecordKind kind(long number) {
        for (RecordKind kind : RecordKind.values()) {
            if (number(kind) == number) {
                return kind;
            }
        }
        throw new StorageException(Problem.NEWER_SCHEMA);
    }
}
