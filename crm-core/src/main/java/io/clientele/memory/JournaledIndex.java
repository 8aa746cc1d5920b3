package io.clientele.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys, those of one key in an order of their own, whose writes can be taken back. Most keys have a few
 * values, which lie in a list; the many of an account or address that stands for a crowd lie in a tree; and the one
 * that most addresses have takes no more than a reference needs. Not thread-safe.
 */
final class JournaledIndex<K, V> {
    private static final int FEW = 32;

    private final Map<K, Collection<V>> values = new HashMap<>();
    private final Comparator<? super V> order;
    private final Journal journal;

    JournaledIndex(Comparator<? super V> order, Journal journal) {
        this.order = order;
        this.journal = journal;
    }

    /** The values under a key, in their order, until the next write. */
    Collection<V> of(K key) {
        journal.checkOpen();
        @Nullable Collection<V> known = values.get(key);
        if (known == null) {
            return List.of();
        }
        return Collections.unmodifiableCollection(inOrder(known));
    }

    private Collection<V> inOrder(Collection<V> known) {
        return known instanceof Few<V> few ? few.inOrder(order) : known;
    }

    /** Whether nothing is kept under any key. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean contains(K key, V value) {
        return of(key).contains(value);
    }

    /** The values under a key that come at or behind a place in their order, in that order. */
    Iterable<V> from(K key, V place) {
        journal.checkOpen();
        @Nullable Collection<V> known = values.get(key);
        if (known instanceof TreeSet<V> many) {
            return many.tailSet(place);
        }
        return known == null ? List.of() : from(List.copyOf(inOrder(known)), place);
    }

    private List<V> from(List<V> few, V place) {
        int found = Collections.binarySearch(few, place, order);
        return few.subList(found < 0 ? ~found : found, few.size());
    }

    void add(K key, V value) {
        journal.checkOpen();
        insert(key, value);
        journal.add(() -> delete(key, value));
    }

    void remove(K key, V value) {
        journal.checkOpen();
        delete(key, value);
        journal.add(() -> insert(key, value));
    }

    private void insert(K key, V value) {
        @Nullable Collection<V> known = values.putIfAbsent(key, List.of(value));
        if (known instanceof Few<V> few && few.size() < FEW) {
            few.append(value);
        } else if (known instanceof TreeSet<V> many) {
            many.add(value);
        } else if (known != null) {
            values.put(key, grown(known, value));
        }
    }

    /** What a collection that has no room becomes: one value becomes few, and few become many. */
    private Collection<V> grown(Collection<V> known, V value) {
        Collection<V> larger = known.size() == 1 ? new Few<>() : new TreeSet<>(order);
        larger.addAll(known);
        if (larger instanceof Few<V> few) {
            few.append(value);
        } else {
            larger.add(value);
        }
        return larger;
    }

    private void delete(K key, V value) {
        @Nullable Collection<V> known = values.get(key);
        if (known == null) {
            return;
        }
        if (known.size() > 1) {
            known.remove(value);
        } else if (known.contains(value)) {
            values.remove(key);
        }
    }
}
