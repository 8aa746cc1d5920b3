package io.clientele.vat.invoice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.StrictJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Writes the JSON of what is stored: what is absent is left out, and decimals are texts. Not thread-safe. */
final class Storing {
    /** Behind it come the halves of surrogate pairs. */
    private static final int LAST_UNESCAPED = 0xD7FF;

    /** Room for an invoice of a few lines, so that it need not be copied while it grows. */
    private static final int USUAL_LENGTH = 2_048;

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().highestNonEscapedChar(LAST_UNESCAPED).build();

    private final JsonGenerator out;

    private Storing(JsonGenerator out) {
        this.out = out;
    }

    /** Writes one value. */
    interface Writing<T> {
        void write(T value, Storing out) throws IOException;
    }

    /**
     * The JSON of a value.
     *
     * @throws RefusedException if a text of it is too long to be read again, by its name
     */
    static <T> String write(T value, Writing<T> writing) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            object(value, new Storing(generator), writing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static <T> void object(T value, Storing to, Writing<? super T> writing) throws IOException {
        to.out.writeStartObject();
        writing.write(value, to);
        to.out.writeEndObject();
    }

    void text(String name, String value) throws IOException {
        checkLength(name, value);
        out.writeStringField(name, value);
    }

    private static void checkLength(String name, String value) {
        if (value.length() > StrictJson.LONGEST_TEXT) {
            throw new RefusedException(name, "is longer than 1,000,000 characters");
        }
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void day(String name, Optional<LocalDate> value) throws IOException {
        text(name, value.map(LocalDate::toString));
    }

    void decimal(String name, BigDecimal value) throws IOException {
        text(name, value.toPlainString());
    }

    void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    <T> void part(String name, T value, Writing<? super T> writing) throws IOException {
        out.writeFieldName(name);
        object(value, this, writing);
    }

    <T> void partIfAny(String name, Optional<T> value, Writing<? super T> writing) throws IOException {
        if (value.isPresent()) {
            part(name, value.get(), writing);
        }
    }

    <T> void list(String name, Collection<T> values, Writing<? super T> writing) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                object(value, this, writing);
            }
            out.writeEndArray();
        }
    }

    void texts(String name, Collection<String> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String value : values) {
                checkLength(name, value);
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }
}
