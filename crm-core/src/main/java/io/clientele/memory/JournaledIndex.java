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
 * values, which lie in a list; the many of an account or address that stands for a crowd lie in a tree. Not
 * thread-safe.
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

    /** The values under a key, in their order: a view that changes with later writes. */
    Collection<V> of(K key) {
        journal.checkOpen();
        @Nullable Collection<V> known = values.get(key);
        if (known == null) {
            return List.of();
        }
        return Collections.unmodifiableCollection(known instanceof Few<V> few ? few.inOrder(order) : known);
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
        return known instanceof Few<V> few ? from(few.inOrder(order), place) : List.of();
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
        Collection<V> known = values.computeIfAbsent(key, unknown -> new Few<>());
        if (known instanceof Few<V> few && few.size() < FEW) {
            few.append(value);
        } else if (known instanceof Few<V> few) {
            TreeSet<V> many = new TreeSet<>(order);
            many.addAll(few);
            many.add(value);
            values.put(key, many);
        } else {
            known.add(value);
        }
    }

    private void delete(K key, V value) {
        @Nullable Collection<V> known = values.get(key);
        if (known != null) {
            known.remove(value);
            if (known.isEmpty()) {
                values.remove(key);
            }
        }
    }
}
