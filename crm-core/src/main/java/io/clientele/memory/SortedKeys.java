package io.clientele.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Keys in ascending order, which is made when it is asked for: a key comes in at no cost but its place in a list. A key
 * that is gone stays until many are; the owner knows which are there. Not thread-safe.
 */
final class SortedKeys<K extends Comparable<K>> {
    private List<K> sorted = new ArrayList<>();
    private final List<K> fresh = new ArrayList<>();
    private int gone;

    /** A key that was not there has come. */
    void add(K key) {
        fresh.add(key);
    }

    /** A key that was there is gone. */
    void remove() {
        gone++;
    }

    /** The keys in order, none twice, among them some that are gone. */
    List<K> inOrder(Predicate<K> isThere) {
        if (!fresh.isEmpty()) {
            Collections.sort(fresh);
            sorted = merged();
            fresh.clear();
        }
        if (gone > sorted.size() / 2) {
            sorted.removeIf(key -> !isThere.test(key));
            gone = 0;
        }
        return sorted;
    }

    /** The fresh keys among the others, which are moved in runs. */
    private List<K> merged() {
        List<K> all = new ArrayList<>(sorted.size() + fresh.size());
        int from = 0;
        for (K key : fresh) {
            int found = from == sorted.size() ? ~from : Collections.binarySearch(sorted, key);
            int place = found < 0 ? ~found : found;
            all.addAll(sorted.subList(from, Math.max(from, place)));
            from = Math.max(from, place);
            boolean again =
                    found >= 0 || (!all.isEmpty() && all.get(all.size() - 1).equals(key));
            if (!again) {
                all.add(key);
            }
        }
        all.addAll(sorted.subList(from, sorted.size()));
        return all;
    }
}
