package io.clientele.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values under keys, each list in an order of its own, whose writes can be taken back. Not thread-safe. */
final class JournaledIndex<K, V> {
    private final Map<K, ArrayList<V>> lists = new HashMap<>();
    private final Comparator<? super V> order;
    private final Journal journal;

    JournaledIndex(Comparator<? super V> order, Journal journal) {
        this.order = order;
        this.journal = journal;
    }

    /** The values under a key: a view that changes with later writes. */
    List<V> of(K key) {
        journal.checkOpen();
        ArrayList<V> list = lists.get(key);
        return list == null ? List.of() : Collections.unmodifiableList(list);
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
        ArrayList<V> list = lists.computeIfAbsent(key, unknown -> new ArrayList<>(2));
        int place = list.isEmpty() || order.compare(list.get(list.size() - 1), value) < 0
                ? list.size()
                : placeOf(list, value);
        list.add(place, value);
    }

    private int placeOf(List<V> list, V value) {
        int found = Collections.binarySearch(list, value, order);
        return found < 0 ? ~found : found;
    }

    private void delete(K key, V value) {
        ArrayList<V> list = lists.get(key);
        if (list != null) {
            int place = Collections.binarySearch(list, value, order);
            if (place >= 0) {
                list.remove(place);
            }
            if (list.isEmpty()) {
                lists.remove(key);
            }
        }
    }
}
