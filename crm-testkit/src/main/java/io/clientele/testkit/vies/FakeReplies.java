package io.clientele.testkit.vies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The replies of VIES as JSON. */
final class FakeReplies {
    static final String UNDISCLOSED = "---";
    static final Reply NOT_FOUND = new Reply(404, "");

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FAILURE = 500;
    private static final JsonFactory FACTORY = new JsonFactory();

    private FakeReplies() {}

    /** A reply: the HTTP status and the text. */
    record Reply(int status, String text) {}

    /** Whose number it is, as far as the state discloses it. */
    record Trader(String name, String address) {}

    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    static Reply answer(FakeQuestion question, Instant at, Optional<String> consultation, Optional<Trader> trader) {
        return new Reply(OK, object(json -> {
            json.writeStringField("countryCode", question.prefix());
            json.writeStringField("vatNumber", question.rest());
            json.writeStringField("requestDate", at.toString());
            json.writeBooleanField("valid", trader.isPresent());
            json.writeStringField("requestIdentifier", consultation.orElse(""));
            json.writeStringField("name", trader.map(Trader::name).orElse(UNDISCLOSED));
            json.writeStringField("address", trader.map(Trader::address).orElse(UNDISCLOSED));
            json.writeStringField("traderName", UNDISCLOSED);
            json.writeStringField("traderNameMatch", "NOT_PROCESSED");
        }));
    }

    static Reply error(String name) {
        return new Reply(name.startsWith("INVALID") ? BAD_REQUEST : FAILURE, object(json -> {
            json.writeBooleanField("actionSucceed", false);
            json.writeArrayFieldStart("errorWrappers");
            json.writeStartObject();
            json.writeStringField("error", name);
            json.writeEndObject();
            json.writeEndArray();
        }));
    }

    static Reply status(boolean available, Map<String, Boolean> states) {
        return new Reply(OK, object(json -> {
            json.writeObjectFieldStart("vow");
            json.writeBooleanField("available", available);
            json.writeEndObject();
            json.writeArrayFieldStart("countries");
            for (Map.Entry<String, Boolean> state : states.entrySet()) {
                json.writeStartObject();
                json.writeStringField("countryCode", state.getKey());
                json.writeStringField("availability", state.getValue() ? "Available" : "Unavailable");
                json.writeEndObject();
            }
            json.writeEndArray();
        }));
    }

    private static String object(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            writing.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
