package io.clientele.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.TextFormat;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** How JSON files are opened: with limits on what a text may demand. */
public final class JsonFile {
    /** The longest text of a field; an object with a longer one is not used. */
    static final int LONGEST_TEXT = 1 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxNumberLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT * 2)
                    .maxStringLength(LONGEST_TEXT * 2)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonFile() {}

    /** A parser at the beginning of a file, which the caller closes. */
    public static JsonParser open(Input input, TextFormat text) throws IOException {
        return JSON.createParser(new ShortStrings(text.open(input), LONGEST_TEXT + 1));
    }

    /** A parser at the beginning of a text. */
    static JsonParser open(String text) throws IOException {
        return JSON.createParser(text);
    }

    /**
     * The names of the fields of the first object that stands in a file or in its first array; those before the fault
     * if it is broken there.
     */
    public static Set<String> firstFields(Input input, TextFormat text) {
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
