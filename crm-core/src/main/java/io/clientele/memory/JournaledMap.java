package io.clientele.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sorted map whose writes can be taken back. Not thread-safe. */
final class JournaledMap<K extends Comparable<K>, V> {
    private final NavigableMap<K, V> map = new TreeMap<>();
    private final Journal journal;

    JournaledMap(Journal journal) {
        this.journal = journal;
    }

    Optional<V> find(K key) {
        journal.checkOpen();
        return Optional.ofNullable(map.get(key));
    }

    /** Keeps a value and gives the one that was there. */
    Optional<V> put(K key, V value) {
        journal.checkOpen();
        @Nullable V former = map.put(key, value);
        journal.add(() -> restore(key, former));
        return Optional.ofNullable(former);
    }

    void remove(K key) {
        journal.checkOpen();
        @Nullable V former = map.remove(key);
        if (former != null) {
            journal.add(() -> restore(key, former));
        }
    }

    private void restore(K key, @Nullable V former) {
        if (former == null) {
            map.remove(key);
        } else {
            map.put(key, former);
        }
    }

    /** The values behind a key, by ascending key. */
    List<V> page(Optional<K> after, int limit) {
        journal.checkOpen();
        return first(after.<Map<K, V>>map(key -> map.tailMap(key, false)).orElse(map), limit);
    }

    /** The values at and behind a key, by ascending key. */
    List<V> from(K key, int limit) {
        journal.checkOpen();
        return first(map.tailMap(key, true), limit);
    }

    private static <V> List<V> first(Map<?, V> some, int limit) {
        // A stream of a part of a tree map would count that part first.
        return ImmutableList.copyOf(Iterables.limit(some.values(), limit));
    }
}
