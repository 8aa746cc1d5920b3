package io.clientele.jdbc;

import com.google.common.collect.Lists;
import io.clientele.jdbc.internal.sql.Place;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of work knows of one table: what it has read, up to a bound, and what it has changed and not yet written.
 * Not thread-safe.
 */
final class Remembered<K, V> implements Changes {
    private static final int MOST_READ = 8_192;

    /** How the things are kept. */
    interface Rows<K, V> {

        /** Shows those of some things that are there. */
        void load(Place place, List<K> keys, BiConsumer<K, V> found) throws SQLException;

        /** Writes what has changed, sorted by key. */
        void write(Place place, List<Written<K, V>> changes) throws SQLException;
    }

    /** A change: what the database has, and what it is to have; null is nothing. */
    record Written<K, V>(
            K key, @Nullable V former, @Nullable V now) {
        boolean isFresh() {
            return former == null;
        }
    }

    private final Map<K, Optional<V>> read = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Optional<V>> eldest) {
            return size() > MOST_READ;
        }
    };
    private Map<K, Written<K, V>> changed = new HashMap<>();
    private final Session session;
    private final Rows<K, V> rows;
    private final Comparator<? super K> order;

    Remembered(Session session, Comparator<? super K> order, Rows<K, V> rows) {
        this.session = session;
        this.rows = rows;
        this.order = order;
        session.keep(this);
    }

    Optional<V> find(K key) {
        session.checkOpen();
        @Nullable Written<K, V> own = changed.get(key);
        if (own != null) {
            return Optional.ofNullable(own.now());
        }
        if (!read.containsKey(key)) {
            fetch(List.of(key));
        }
        return read.getOrDefault(key, Optional.empty());
    }

    /** Reads at once what is not known of these. */
    void fetch(Collection<K> keys) {
        session.checkOpen();
        Set<K> unknown = new LinkedHashSet<>();
        for (K key : keys) {
            if (!changed.containsKey(key) && !read.containsKey(key)) {
                unknown.add(key);
            }
        }
        for (List<K> some : Lists.partition(List.copyOf(unknown), MOST_READ / 2)) {
            some.forEach(key -> read.put(key, Optional.empty()));
            session.ask(place -> {
                rows.load(place, some, (key, value) -> read.put(key, Optional.of(value)));
                return some;
            });
        }
    }

    /** What is remembered, without a look at the database. */
    Optional<V> known(K key) {
        @Nullable Written<K, V> own = changed.get(key);
        return own == null ? read.getOrDefault(key, Optional.empty()) : Optional.ofNullable(own.now());
    }

    void put(K key, V value) {
        change(key, value);
    }

    void remove(K key) {
        change(key, null);
    }

    private void change(K key, @Nullable V value) {
        @Nullable V former = find(key).orElse(null);
        @Nullable Written<K, V> own = changed.get(key);
        changed.put(key, new Written<>(key, own == null ? former : own.former(), value));
        session.changed();
    }

    @Override
    public int size() {
        return changed.size();
    }

    @Override
    public void write(Place place) throws SQLException {
        List<Written<K, V>> all = new ArrayList<>(changed.values());
        all.removeIf(one -> one.former() == null && one.now() == null);
        all.sort((one, other) -> order.compare(one.key(), other.key()));
        changed = new HashMap<>();
        all.forEach(one -> read.put(one.key(), Optional.ofNullable(one.now())));
        rows.write(place, all);
    }
}
