package io.clientele.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/** How stored JSON is written and read: strictly, and as long as it may be. */
final class Json {
    private static final int DEEPEST = 100;

    /** Behind it come the halves of surrogate pairs. */
    private static final int LAST_UNESCAPED = 0xD7FF;

    private static final int USUAL_LENGTH = 512;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .highestNonEscapedChar(LAST_UNESCAPED)
            .build();

    private Json() {}

    /** Writes one value. */
    interface Writing<T> {
        void write(T value, JsonOut out) throws IOException;
    }

    /** Reads one value. */
    interface Reading<T> {
        T read(JsonIn in) throws IOException;
    }

    static <T> String write(T value, Writing<T> writing) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            writing.write(value, new JsonOut(generator));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static <T> T read(String what, String text, Reading<T> reading) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return readWhole(what, parser, reading);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the values and the parser say of a fault quotes the text, and so is not passed on. */
    private static <T> T readWhole(String what, JsonParser parser, Reading<T> reading) {
        try {
            T value = reading.read(new JsonIn(parser));
            JsonToken behind = parser.nextToken();
            if (behind == null) {
                return value;
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | DateTimeException fault) {
            throw unreadable(what, parser);
        }
        throw unreadable(what, parser);
    }

    private static UnreadableJsonException unreadable(String what, JsonParser parser) {
        return new UnreadableJsonException(
                what, Math.max(0, parser.currentTokenLocation().getCharOffset()));
    }
}
