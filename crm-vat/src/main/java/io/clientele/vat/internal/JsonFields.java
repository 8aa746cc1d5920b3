package io.clientele.vat.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an object of JSON, all of them known. One that is null is as one that is absent. Immutable. */
public final class JsonFields {
    private final String path;
    private final Map<String, JsonValue> all;

    JsonFields(String path, Map<String, JsonValue> all) {
        this.path = path;
        this.all = all;
    }

    /** The path of the object; {@code $} for the whole. */
    public String path() {
        return path;
    }

    /** The path of a field, whether it is there or not. */
    public String path(String name) {
        return StrictJson.under(path, name);
    }

    /** A field that must be there. */
    public JsonValue get(String name) {
        return find(name).orElseThrow(() -> new RefusedException(path(name), "is missing"));
    }

    /** A field that may be absent or null. */
    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isNull());
    }

    /** The text of a field that may be absent. */
    public Optional<String> text(String name) {
        return find(name).map(JsonValue::text);
    }

    /** The elements of a field that may be absent. */
    public List<JsonValue> elements(String name) {
        return find(name).map(JsonValue::elements).orElse(List.of());
    }

    /** What a text means, where its meaning is found in a table; it must be there. */
    public <T> T meaning(String name, Map<String, T> table) {
        JsonValue value = get(name);
        T meaning = table.get(value.text());
        if (meaning == null) {
            throw value.refused("must be one of "
                    + String.join(", ", table.keySet().stream().sorted().toList()));
        }
        return meaning;
    }

    /**
     * A field that may be absent, made into what it stands for.
     *
     * @param making throws {@link IllegalArgumentException} where the text is none
     * @param expected what it must be, such as {@code a currency such as "EUR"}
     */
    public <T> Optional<T> made(String name, Function<String, T> making, String expected) {
        return find(name).map(value -> {
            try {
                return making.apply(value.text());
            } catch (IllegalArgumentException none) {
                throw value.refused("must be " + expected);
            }
        });
    }
}
