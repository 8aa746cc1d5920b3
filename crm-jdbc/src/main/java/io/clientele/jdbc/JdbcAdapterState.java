package io.clientele.jdbc;

import io.clientele.internal.CodePointOrder;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.Change;
import io.clientele.storage.AdapterState;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What adapters remember, in a database. Not thread-safe. */
final class JdbcAdapterState implements AdapterState, Remembered.Rows<String, AdapterState.Entry> {
    private static final Table STATE =
            new Table("state", List.of(Column.key("name")), List.of(Column.text("content"), Column.number("version")));

    private final Session session;
    private final Remembered<String, Entry> entries;

    JdbcAdapterState(Session session) {
        this.session = session;
        this.entries = new Remembered<>(session, CodePointOrder.BY_CODE_POINT, this);
    }

    @Override
    public void announce(Collection<String> keys) {
        entries.fetch(keys);
    }

    @Override
    public Optional<Entry> find(String key) {
        return entries.find(key);
    }

    @Override
    public Change put(String key, String value) {
        Entry first = new Entry(key, value, 1);
        Optional<Entry> former = find(key);
        if (former.isEmpty()) {
            entries.put(key, first);
            return Change.ADDED;
        }
        return change(former.get(), value) ? Change.REPLACED : Change.UNCHANGED;
    }

    /** Whether another value is kept now. */
    private boolean change(Entry former, String value) {
        if (former.value().equals(value)) {
            return false;
        }
        entries.put(former.key(), new Entry(former.key(), value, former.version() + 1));
        return true;
    }

    @Override
    public boolean create(String key, String value) {
        Entry entry = new Entry(key, value, 1);
        if (find(key).isPresent()) {
            return false;
        }
        entries.put(key, entry);
        return true;
    }

    @Override
    public boolean replace(String key, long expectedVersion, String value) {
        Optional<Entry> former = find(key).filter(entry -> entry.version() == expectedVersion);
        former.ifPresent(entry -> change(entry, value));
        return former.isPresent();
    }

    @Override
    public boolean remove(String key, long expectedVersion) {
        Optional<Entry> former = find(key).filter(entry -> entry.version() == expectedVersion);
        former.ifPresent(entry -> entries.remove(key));
        return former.isPresent();
    }

    @Override
    public List<Entry> scan(String prefix, Optional<String> after, int limit) {
        session.flush();
        Optional<String> behind = after.filter(key -> CodePointOrder.BY_CODE_POINT.compare(key, prefix) >= 0);
        List<Row> rows = session.ask(place -> prefix.isEmpty() && behind.isEmpty()
                ? place.page(STATE, "1 = 1", STATE.key(), null, limit)
                : place.query(
                        STATE,
                        "name " + (behind.isPresent() ? ">" : ">=") + " ? ORDER BY tenant, name LIMIT ?",
                        behind.orElse(prefix),
                        limit));
        return rows.stream()
                .map(JdbcAdapterState::entry)
                .takeWhile(entry -> entry.key().startsWith(prefix))
                .toList();
    }

    @Override
    public void load(Place place, List<String> keys, BiConsumer<String, Entry> found) throws SQLException {
        place.select(STATE, keys.stream().map(Row::of).toList(), row -> found.accept(row.text(0), entry(row)));
    }

    private static Entry entry(Row row) {
        return new Entry(row.text(0), row.text(1), row.number(2));
    }

    @Override
    public void write(Place place, List<Written<String, Entry>> changes) throws SQLException {
        Batch.write(place, STATE, changes, Row::of, (key, entry) -> Row.of(key, entry.value(), entry.version()));
    }
}
