package io.clientele.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A map whose writes can be taken back, for many values that are found by their key again and again and shown in order
 * now and then: unlike a {@link JournaledMap} it pays for the order when a page is asked for after new keys have come.
 * It remembers what was looked up last, because whoever writes a value mostly has just looked for it. Not thread-safe.
 */
final class JournaledTable<K extends Comparable<K>, V> {
    private final Map<K, V> map = new HashMap<>();
    private final SortedKeys<K> keys = new SortedKeys<>();
    private final Journal journal;
    private @Nullable K lastKey;
    private @Nullable V lastValue;

    JournaledTable(Journal journal) {
        this.journal = journal;
    }

    Optional<V> find(K key) {
        journal.checkOpen();
        return Optional.ofNullable(lookUp(key));
    }

    private @Nullable V lookUp(K key) {
        if (!key.equals(lastKey)) {
            lastValue = map.get(key);
            lastKey = key;
        }
        return lastValue;
    }

    private void remember(K key, @Nullable V value) {
        lastKey = key;
        lastValue = value;
    }

    /** Keeps a value and gives the one that was there. */
    Optional<V> put(K key, V value) {
        journal.checkOpen();
        @Nullable V former = map.put(key, value);
        if (former == null) {
            keys.add(key);
        }
        remember(key, value);
        journal.add(() -> restore(key, former));
        return Optional.ofNullable(former);
    }

    void remove(K key) {
        journal.checkOpen();
        @Nullable V former = map.remove(key);
        remember(key, null);
        if (former != null) {
            keys.remove();
            journal.add(() -> restore(key, former));
        }
    }

    private void restore(K key, @Nullable V former) {
        remember(key, former);
        if (former == null) {
            map.remove(key);
            keys.remove();
        } else if (map.put(key, former) == null) {
            keys.add(key);
        }
    }

    /** The values behind a key, by ascending key. */
    List<V> page(Optional<K> after, int limit) {
        journal.checkOpen();
        List<K> all = keys.inOrder(map::containsKey);
        List<V> page = new ArrayList<>(Math.min(limit, all.size()));
        for (int i = after.map(key -> placeBehind(all, key)).orElse(0); i < all.size() && page.size() < limit; i++) {
            @Nullable V value = map.get(all.get(i));
            if (value != null) {
                page.add(value);
            }
        }
        return Collections.unmodifiableList(page);
    }

    private static <K extends Comparable<K>> int placeBehind(List<K> keys, K key) {
        int found = Collections.binarySearch(keys, key);
        return found < 0 ? ~found : found + 1;
    }
}
