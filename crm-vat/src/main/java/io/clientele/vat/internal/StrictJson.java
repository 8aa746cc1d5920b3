package io.clientele.vat.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into {@link JsonValue}s that know their path. What is JSON and makes no sense all the same (a field that
 * is there twice, a text without end or with control characters) is a {@linkplain JsonValue.Broken broken} value, so
 * that it is refused where it is looked at and what stands beside it is not lost.
 */
public final class StrictJson {
    private static final int DEEPEST = 100;
    /** Longer texts are refused. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_NUMBER = 1000;

    /** What Windows programs put before a text in UTF-8; no part of it (RFC 8259, section 8.1). */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** The path of the whole. */
    static final String WHOLE = "$";

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private final boolean kept;

    private StrictJson(JsonParser parser, boolean kept) {
        this.parser = parser;
        this.kept = kept;
    }

    /**
     * Reads one value, behind which nothing stands. A byte order mark before it is passed over. A text with control
     * characters or halves of characters is broken.
     *
     * @throws RefusedException if it is no JSON
     */
    public static JsonValue read(String text) {
        return read(text, false);
    }

    /**
     * Reads one value that was stored, and is read for ever: its texts are as they are.
     *
     * @throws RefusedException if it is no JSON
     */
    public static JsonValue readKept(String text) {
        return read(text, true);
    }

    private static JsonValue read(String text, boolean kept) {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (json.isBlank()) {
            throw new RefusedException(WHOLE, "is not JSON: it is empty");
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new StrictJson(parser, kept).whole(beginning(json));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads one value in UTF-8, behind which nothing stands.
     *
     * @throws RefusedException if it is no JSON
     * @throws IOException if the stream cannot be read
     */
    public static JsonValue read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return new StrictJson(parser, false).whole("");
        }
    }

    /** One value; what is known of how the text begins is added to the refusal of one that is no JSON. */
    private JsonValue whole(String beginning) throws IOException {
        try {
            JsonToken first = parser.nextToken();
            JsonValue value = value(WHOLE, first);
            if (parser.nextToken() != null) {
                throw new RefusedException(WHOLE, "has something behind its end");
            }
            return value;
        } catch (JsonParseException fault) {
            throw noJson(fault.getLocation(), beginning);
        } catch (com.fasterxml.jackson.core.exc.StreamConstraintsException tooLarge) {
            throw new RefusedException(WHOLE, "is nested too deeply, or has a name that is too long");
        }
    }

    private static RefusedException noJson(@Nullable JsonLocation where, String beginning) {
        String place = where == null ? "" : " in line " + where.getLineNr() + ", column " + where.getColumnNr();
        return new RefusedException(WHOLE, "is not JSON" + place + beginning);
    }

    /** A file of another kind, as a table or a page, is known by how it begins. */
    private static String beginning(String json) {
        char first = json.strip().charAt(0);
        if (first == '{' || first == '[') {
            return "";
        }
        String shown = first > ' ' && first < '\u007f'
                ? "'" + first + "'"
                : String.format(Locale.ROOT, "the character U+%04X", (int) first);
        return ": it begins with " + shown + ", and an object or an array of JSON is wanted";
    }

    private JsonValue value(String path, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new RefusedException(path, "is not JSON: it ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING ->
                parser.getTextLength() > LONGEST_TEXT
                        ? new JsonValue.Broken(path, "is too long")
                        : text(path, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                parser.getTextLength() > LONGEST_NUMBER
                        ? new JsonValue.Broken(path, JsonValue.TOO_MANY_DIGITS)
                        : new JsonValue.Numeral(path, parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.Flag(path, true);
            case VALUE_FALSE -> new JsonValue.Flag(path, false);
            case VALUE_NULL -> new JsonValue.Nothing(path);
            default -> throw new RefusedException(path, "is not JSON");
        };
    }

    private JsonValue text(String path, String text) {
        Optional<String> problem = kept ? Optional.empty() : PlainText.problem(text);
        return problem.isPresent() ? new JsonValue.Broken(path, problem.get()) : new JsonValue.Text(path, text);
    }

    private JsonValue object(String path) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            String fieldPath = under(path, name);
            if (fields.put(name, value(fieldPath, parser.nextToken())) != null) {
                fields.put(name, new JsonValue.Broken(fieldPath, "is there twice"));
            }
        }
        return new JsonValue.Fields(path, fields);
    }

    private JsonValue array(String path) throws IOException {
        ImmutableList.Builder<JsonValue> elements = ImmutableList.builder();
        String of = path.equals(WHOLE) ? "" : path;
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(of + "[" + index + "]", token));
            index++;
        }
        return new JsonValue.Elements(path, elements.build());
    }

    static String under(String path, String name) {
        return path.equals(WHOLE) ? name : path + "." + name;
    }
}
