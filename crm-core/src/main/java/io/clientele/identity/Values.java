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
import java.util.Optional;
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
        Statements<T> all = statements(part, key);
        // What one record states has an order already.
        if (records.size() > 1 && !survivorship.isMostRecent(field)) {
            all.values().sort(order(field, text, all));
        }
        Set<Object> seen = new HashSet<>();
        return all.values().stream()
                .filter(value -> seen.add(value.key()))
                .map(Value::value)
                .toList();
    }

    /**
     * The best value of a field of which a record states one at most.
     *
     * @param part what a record states
     * @param key what values have in common that say the same
     * @param text a value as text
     */
    <T> Optional<T> first(
            Field field, Function<SourceRecord, Optional<T>> part, Function<T, ?> key, Function<T, String> text) {
        if (survivorship.isMostRecent(field)) {
            return records.stream()
                    .flatMap(record -> part.apply(record).stream())
                    .findFirst();
        }
        Statements<T> all =
                statements(record -> part.apply(record).map(List::of).orElse(List.of()), key);
        return all.values().stream().min(order(field, text, all)).map(Value::value);
    }

    private <T> Statements<T> statements(Function<SourceRecord, ? extends Collection<T>> part, Function<T, ?> key) {
        Statements<T> all = new Statements<>(new ArrayList<>(), new HashMap<>());
        for (SourceRecord record : records) {
            for (T value : part.apply(record)) {
                Object its = key.apply(value);
                all.values().add(new Value<>(record, value, its));
                all.times().merge(its, 1, Integer::sum);
            }
        }
        return all;
    }

    private <T> Comparator<Value<T>> order(Field field, Function<T, String> text, Statements<T> all) {
        return Comparator.comparing(value -> value.stated(text, all.times()), survivorship.order(field));
    }

    /**
     * What all records state of a field.
     *
     * @param times how many state the same, by what such values have in common
     */
    private record Statements<T>(List<Value<T>> values, Map<Object, Integer> times) {}

    private record Value<T>(SourceRecord record, T value, Object key) {
        Stated stated(Function<T, String> text, Map<Object, Integer> times) {
            return new Stated(record, text.apply(value), Objects.requireNonNull(times.get(key)));
        }
    }
}
