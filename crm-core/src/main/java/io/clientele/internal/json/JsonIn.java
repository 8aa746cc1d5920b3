package io.clientele.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.order.OrderKey;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values, each of which must be of the kind that is asked for. Not thread-safe. */
final class JsonIn {
    /** A number such as {@code 1e999999} must not be worked with. */
    private static final int FARTHEST_SCALE = 1_000;

    private static final int NANO_DIGITS = 9;

    private final JsonParser in;

    /** Whether the parser is at the beginning of the next value already. */
    private boolean ahead;

    JsonIn(JsonParser in) {
        this.in = in;
    }

    private @Nullable JsonToken next() throws IOException {
        if (ahead) {
            ahead = false;
            return in.currentToken();
        }
        return in.nextToken();
    }

    private void next(JsonToken expected) throws IOException {
        expect(next() == expected);
    }

    /** Begins an object, the fields of which {@link #field} gives. */
    void begin() throws IOException {
        next(JsonToken.START_OBJECT);
    }

    /** The name of the next field, whose value is to be read or skipped; null behind the last one. */
    @Nullable
    String field() throws IOException {
        return in.nextFieldName();
    }

    /** Passes over the value of a field that is not known. */
    void skip() throws IOException {
        in.nextToken();
        in.skipChildren();
    }

    void beginList() throws IOException {
        next(JsonToken.START_ARRAY);
    }

    /** Begins a list if the next value is one. */
    boolean beginsList() throws IOException {
        ahead = next() != JsonToken.START_ARRAY;
        return !ahead;
    }

    /** Whether the list that was begun goes on; otherwise it is ended. */
    boolean hasMore() throws IOException {
        ahead = next() != JsonToken.END_ARRAY;
        return ahead;
    }

    void endList() throws IOException {
        next(JsonToken.END_ARRAY);
    }

    <T> List<T> list(Json.Reading<T> reading) throws IOException {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        beginList();
        while (hasMore()) {
            values.add(reading.read(this));
        }
        return values.build();
    }

    List<String> texts() throws IOException {
        return list(JsonIn::text);
    }

    String text() throws IOException {
        next(JsonToken.VALUE_STRING);
        return in.getText();
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    long number() throws IOException {
        next(JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    int integer() throws IOException {
        next(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    BigDecimal decimal() throws IOException {
        JsonToken token = next();
        expect(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT);
        BigDecimal number = in.getDecimalValue();
        expect(Math.abs((long) number.scale()) <= FARTHEST_SCALE);
        return number;
    }

    Instant time() throws IOException {
        ahead = next() != JsonToken.VALUE_NUMBER_INT;
        if (!ahead) {
            return Instant.ofEpochSecond(in.getLongValue());
        }
        BigDecimal time = decimal();
        BigDecimal seconds = time.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = time.subtract(seconds).movePointRight(NANO_DIGITS);
        return Instant.ofEpochSecond(seconds.longValueExact(), nanos.longValueExact());
    }

    Money money() throws IOException {
        beginList();
        BigDecimal amount = decimal();
        Money money = Money.of(amount, Currency.getInstance(text()));
        endList();
        return money;
    }

    OrderKey orderKey() throws IOException {
        beginList();
        OrderKey key = new OrderKey(text(), text());
        endList();
        return key;
    }

    SourceKey sourceKey() throws IOException {
        beginList();
        SourceKey key = new SourceKey(text(), constant(RecordKind.class), text());
        endList();
        return key;
    }

    /** A part that must be there. */
    static <T> T need(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("A part is missing");
        }
        return part;
    }

    private static void expect(boolean asWritten) {
        if (!asWritten) {
            throw new IllegalStateException("Not as it is written");
        }
    }
}
