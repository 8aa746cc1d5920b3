package io.clientele.vat.vies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reply of VIES as it was read: the plain fields of the whole, and the fields of the objects within its lists and
 * objects. Fields that VIES may add one day are passed over. Immutable.
 *
 * @param fields the fields of the whole
 * @param parts the objects in it, in their order
 */
record ViesReply(Map<String, String> fields, List<Map<String, String>> parts) {
    private static final int LONGEST_STRING = 20_000;
    private static final int DEEPEST = 10;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    /** Reads a reply; empty where the bytes are none. */
    static Optional<ViesReply> read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            List<Map<String, String>> parts = new ArrayList<>();
            Map<String, String> fields = object(parser, parts);
            return parser.nextToken() == null ? Optional.of(new ViesReply(fields, parts)) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, String> object(JsonParser parser, List<Map<String, String>> parts) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (@Nullable String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                parts.add(object(parser, parts));
            } else if (value == JsonToken.START_ARRAY) {
                array(parser, parts);
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, parser.getText());
            }
        }
        return fields;
    }

    private static void array(JsonParser parser, List<Map<String, String>> parts) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                parts.add(object(parser, parts));
            } else if (token == JsonToken.START_ARRAY) {
                array(parser, parts);
            } else if (token == null) {
                throw new IOException("The list has no end");
            }
        }
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The first error that it names, in the list of errors or, as some replies have it, beside the other fields. */
    Optional<String> error() {
        Optional<String> listed = parts.stream()
                .map(part -> part.get("error"))
                .filter(Objects::nonNull)
                .findFirst();
        return listed.or(() -> field("userError").filter(error -> !error.equals("VALID") && !error.equals("INVALID")));
    }
}
