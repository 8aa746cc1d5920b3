package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an object as it was stored; those that are not known are passed over. Immutable. */
record Stored(String path, Map<String, JsonValue> fields) {

    static Stored of(JsonValue value) {
        if (value instanceof JsonValue.Fields object) {
            return new Stored(object.path(), object.all());
        }
        throw value.refused("must be an object");
    }

    Optional<JsonValue> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    JsonValue get(String name) {
        return find(name).orElseThrow(() -> new RefusedException(path + "." + name, "is missing"));
    }

    String text(String name) {
        return get(name).text();
    }

    Optional<String> textIfAny(String name) {
        return find(name).map(JsonValue::text);
    }

    boolean flag(String name) {
        return find(name).map(JsonValue::flag).orElse(false);
    }

    <T> Optional<T> part(String name, Function<Stored, T> reading) {
        return find(name).map(value -> reading.apply(of(value)));
    }

    <T> List<T> list(String name, Function<JsonValue, T> reading) {
        return find(name)
                .map(value -> value.elements().stream().map(reading).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }
}
