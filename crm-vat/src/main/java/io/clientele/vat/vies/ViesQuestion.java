package io.clientele.vat.vies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.clientele.vat.number.VatNumber;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A question as VIES takes it. Immutable.
 *
 * @param prefix the prefix of the number, {@code EL} for Greece
 * @param rest the rest of the number
 * @param requester who asks
 */
record ViesQuestion(String prefix, String rest, Optional<VatNumber> requester) {
    private static final JsonFactory FACTORY = new JsonFactory();

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("countryCode", prefix);
            json.writeStringField("vatNumber", rest);
            if (requester.isPresent()) {
                json.writeStringField(
                        "requesterMemberStateCode", requester.get().prefix());
                json.writeStringField("requesterNumber", requester.get().rest());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
