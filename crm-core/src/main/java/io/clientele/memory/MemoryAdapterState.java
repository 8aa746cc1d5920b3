package io.clientele.memory;

import io.clientele.internal.CodePointOrder;
import io.clientele.source.Change;
import io.clientele.storage.AdapterState;
import java.util.List;
import java.util.Optional;

/** What adapters remember, in memory. Not thread-safe. */
final class MemoryAdapterState implements AdapterState {
    /** A key in its place. */
    private record Place(String key) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return CodePointOrder.BY_CODE_POINT.compare(key, other.key);
        }
    }

    private final JournaledMap<Place, Entry> entries;

    MemoryAdapterState(Journal journal) {
        this.entries = new JournaledMap<>(journal);
    }

    @Override
    public Optional<Entry> find(String key) {
        return entries.find(new Place(key));
    }

    @Override
    public Change put(String key, String value) {
        Optional<Entry> former = find(key);
        if (former.isEmpty()) {
            keep(new Entry(key, value, 1));
            return Change.ADDED;
        }
        return change(former.get(), value) ? Change.REPLACED : Change.UNCHANGED;
    }

    /** Whether another value is kept now. */
    private boolean change(Entry former, String value) {
        if (former.value().equals(value)) {
            return false;
        }
        keep(new Entry(former.key(), value, former.version() + 1));
        return true;
    }

    private void keep(Entry entry) {
        entries.put(new Place(entry.key()), entry);
    }

    @Override
    public boolean create(String key, String value) {
        Entry entry = new Entry(key, value, 1);
        if (find(key).isPresent()) {
            return false;
        }
        keep(entry);
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
        former.ifPresent(entry -> entries.remove(new Place(key)));
        return former.isPresent();
    }

    @Override
    public List<Entry> scan(String prefix, Optional<String> after, int limit) {
        Place first = new Place(prefix);
        Optional<Place> behind = after.map(Place::new).filter(place -> place.compareTo(first) >= 0);
        List<Entry> page = behind.isPresent() ? entries.page(behind, limit) : entries.from(first, limit);
        return page.stream().takeWhile(entry -> entry.key().startsWith(prefix)).toList();
    }
}
