package io.clientele.vat.vies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reply of VIES as it was read: the fields of the whole, and those of the objects within its lists and objects.
 * Fields that VIES may add one day are passed over; a field that is there twice makes it no reply. Immutable.
 *
 * @param whole the fields of the whole
 * @param parts the objects in it, in their order
 */
record ViesReply(Fields whole, List<Fields> parts) {
    private static final int LONGEST_STRING = 20_000;
    private static final int DEEPEST = 10;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    /**
     * The fields of one object, but for those that are null.
     *
     * @param texts those that are texts
     * @param flags those that are true or false
     * @param names the names of all, whatever they are
     */
    record Fields(Map<String, String> texts, Map<String, Boolean> flags, Set<String> names) {
        Optional<String> text(String name) {
            return Optional.ofNullable(texts.get(name));
        }

        Optional<Boolean> flag(String name) {
            return Optional.ofNullable(flags.get(name));
        }

        /** Whether a field is absent, or is this text. */
        boolean isAbsentOr(String name, String text) {
            return !names.contains(name) || text.equals(texts.get(name));
        }
    }

    /** Reads a reply; empty where the bytes are none. */
    static Optional<ViesReply> read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            List<Fields> parts = new ArrayList<>();
            Fields whole = object(parser, parts);
            return parser.nextToken() == null ? Optional.of(new ViesReply(whole, parts)) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Fields object(JsonParser parser, List<Fields> parts) throws IOException {
        Fields fields = new Fields(new HashMap<>(), new HashMap<>(), new HashSet<>());
        for (@Nullable String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value != JsonToken.VALUE_NULL) {
                fields.names().add(name);
            }
            switch (value) {
                case START_OBJECT -> parts.add(object(parser, parts));
                case START_ARRAY -> array(parser, parts);
                case VALUE_STRING -> fields.texts().put(name, parser.getText());
                case VALUE_TRUE, VALUE_FALSE -> fields.flags().put(name, value == JsonToken.VALUE_TRUE);
                default -> {} // A number or null: VIES has none that are of use here.
            }
        }
        return fields;
    }

    private static void array(JsonParser parser, List<Fields> parts) throws IOException {
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

    /**
     * The name of the first error in it, in the list of errors or, as some replies have it, beside the other fields; an
     * empty text where it fails without a name.
     */
    Optional<String> error() {
        return listedError()
                .or(() -> whole.text("error"))
                .or(this::userError)
                .or(() -> isFailure() ? Optional.of("") : Optional.empty());
    }

    private Optional<String> listedError() {
        return parts.stream()
                .map(part -> part.texts().get("error"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<String> userError() {
        return whole.text("userError").filter(error -> !error.equals("VALID") && !error.equals("INVALID"));
    }

    private boolean isFailure() {
        boolean succeeded = !whole.names().contains("actionSucceed")
                || whole.flag("actionSucceed").orElse(false);
        return !succeeded
                || whole.names().contains("errorWrappers")
                || whole.names().contains("error");
    }

    /** Whether the number is in use; empty where the reply does not say so, or says both. */
    Optional<Boolean> valid() {
        return whole.flag("valid").filter(valid -> whole.isAbsentOr("userError", valid ? "VALID" : "INVALID"));
    }

    /** Whether it is about the number that was asked for, as far as it says about which it is. */
    boolean isAbout(ViesQuestion question) {
        return whole.isAbsentOr("countryCode", question.prefix()) && whole.isAbsentOr("vatNumber", question.rest());
    }
}
