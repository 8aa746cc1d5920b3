package io.clientele.internal.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;

/**
 * The JSON of further facts: {@code [[name,value],…]} in their order. Their names come from files, and so are no names
 * of fields, of which the parser remembers all that it has seen.
 */
final class AttributesJson {
    private AttributesJson() {}

    static void write(String field, Map<String, String> attributes, JsonOut out) throws IOException {
        out.list(field, attributes.entrySet(), (entry, to) -> to.list(entry.getKey(), entry.getValue()));
    }

    static Map<String, String> read(JsonIn in) throws IOException {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        in.beginList();
        while (in.hasMore()) {
            in.beginList();
            attributes.put(in.text(), in.text());
            in.endList();
        }
        return attributes.buildOrThrow();
    }
}
