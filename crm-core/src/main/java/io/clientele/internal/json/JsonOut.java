package io.clientele.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.clientele.money.Money;
import io.clientele.order.OrderKey;
import io.clientele.source.SourceKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Writes fields, leaving out what is absent or empty. Not thread-safe. */
final class JsonOut {
    private static final int NANO_DIGITS = 9;

    private final JsonGenerator out;

    JsonOut(JsonGenerator out) {
        this.out = out;
    }

    void begin() throws IOException {
        out.writeStartObject();
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    /** Begins a field whose value the caller writes. */
    void field(String name) throws IOException {
        out.writeFieldName(name);
    }

    void beginList() throws IOException {
        out.writeStartArray();
    }

    void endList() throws IOException {
        out.writeEndArray();
    }

    void text(String value) throws IOException {
        out.writeString(value);
    }

    void text(String name, String value) throws IOException {
        out.writeFieldName(name);
        out.writeString(value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void texts(String name, Collection<String> values) throws IOException {
        list(name, values, (value, to) -> to.text(value));
    }

    void list(String... values) throws IOException {
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    <T> void list(String name, Collection<T> values, Json.Writing<T> writing) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeFieldName(name);
        out.writeStartArray();
        for (T value : values) {
            writing.write(value, this);
        }
        out.writeEndArray();
    }

    <T> void part(String name, Optional<T> value, Json.Writing<? super T> writing) throws IOException {
        if (value.isPresent()) {
            out.writeFieldName(name);
            writing.write(value.get(), this);
        }
    }

    void constant(String name, Enum<?> value) throws IOException {
        text(name, value.name());
    }

    void integer(String name, long value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value);
    }

    void integer(long value) throws IOException {
        out.writeNumber(value);
    }

    void decimal(String name, BigDecimal value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value);
    }

    void decimal(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            decimal(name, value.get());
        }
    }

    void time(String name, Instant value) throws IOException {
        out.writeFieldName(name);
        if (value.getNano() == 0) {
            out.writeNumber(value.getEpochSecond());
        } else {
            BigDecimal nanos = BigDecimal.valueOf(value.getNano(), NANO_DIGITS);
            out.writeNumber(
                    BigDecimal.valueOf(value.getEpochSecond()).add(nanos).stripTrailingZeros());
        }
    }

    void time(String name, Optional<Instant> value) throws IOException {
        if (value.isPresent()) {
            time(name, value.get());
        }
    }

    void money(Money value) throws IOException {
        out.writeStartArray();
        out.writeNumber(value.amount());
        out.writeString(value.currency().getCurrencyCode());
        out.writeEndArray();
    }

    void key(OrderKey key) throws IOException {
        list(key.source(), key.id());
    }

    void key(SourceKey key) throws IOException {
        list(key.source(), key.kind().name(), key.id());
    }
}
