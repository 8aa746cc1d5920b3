package io.clientele.memory;

import java.util.ArrayList;
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
        return known == null ? List.of() : Collections.unmodifiableCollection(known);
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
        return known instanceof ArrayList<V> few ? few.subList(placeFor(few, place), few.size()) : List.of();
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
        Collection<V> known = values.computeIfAbsent(key, unknown -> new ArrayList<>(2));
        if (known instanceof ArrayList<V> few && few.size() < FEW) {
            few.add(placeFor(few, value), value);
        } else if (known instanceof ArrayList<V> few) {
            TreeSet<V> many = new TreeSet<>(order);
            many.addAll(few);
            many.add(value);
            values.put(key, many);
        } else {
            known.add(value);
        }
    }

    private int placeFor(List<V> few, V value) {
        int last = few.size() - 1;
        if (last < 0 || order.compare(few.get(last), value) < 0) {
            return last + 1;
        }
        int found = Collections.binarySearch(few, value, order);
        return found < 0 ? ~found : found;
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
