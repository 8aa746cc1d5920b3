package io.clientele.exchange.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.TextFormat;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** How JSON files are opened: with limits on what a text may demand. */
final class JsonFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(100)
                    .maxStringLength(1 << 20)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    /** A parser at the beginning of a file, which the caller closes. */
    static JsonParser open(Input input, TextFormat text) throws IOException {
        return JSON.createParser(text.open(input));
    }

    /**
     * The names of the fields of the first object that stands in a file or in its first array; none if it is broken
     * there.
     */
    static Set<String> firstFields(Input input, TextFormat text) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = open(input, text)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            if (token == JsonToken.START_OBJECT) {
                for (token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                    names.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            return names;
        }
        return names;
    }
}
