package io.clientele.identity;

import io.clientele.identity.Survivorship.Field;
import io.clientele.identity.Survivorship.Stated;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The values that records of one person state, in the order in which they are believed. Immutable.
 *
 * @param records the records, the most recent first
 * @param survivorship which values are believed
 */
record Values(List<SourceRecord> records, Survivorship survivorship) {

    static Values of(Collection<SourceRecord> records, Survivorship survivorship) {
        return new Values(records.stream().sorted(Survivorship.latestFirst()).toList(), survivorship);
    }

    /**
     * The values of a field, the best first, each as it is stated first.
     *
     * @param part what a record states, its main value first
     * @param key what values have in common that say the same
     * @param text a value as text
     */
    <T> List<T> of(
            Field field,
            Function<SourceRecord, ? extends Collection<T>> part,
            Function<T, ?> key,
            Function<T, String> text) {
        List<Value<T>> values = new ArrayList<>();
        Map<Object, Integer> times = new HashMap<>();
        for (SourceRecord record : records) {
            for (T value : part.apply(record)) {
                values.add(new Value<>(record, value, key.apply(value)));
                times.merge(key.apply(value), 1, Integer::sum);
            }
        }
        // What one record states has an order already.
        if (records.size() > 1 && !survivorship.isMostRecent(field)) {
            Comparator<Stated> order = survivorship.order(field);
            values.sort(Comparator.comparing(value -> value.stated(text, times), order));
        }
        Set<Object> seen = new HashSet<>();
        return values.stream()
                .filter(value -> seen.add(value.key()))
                .map(Value::value)
                .toList();
    }

    private record Value<T>(SourceRecord record, T value, Object key) {
        Stated stated(Function<T, String> text, Map<Object, Integer> times) {
            return new Stated(record, text.apply(value), Objects.requireNonNull(times.get(key)));
        }
    }
}
