package io.clientele.testkit.vies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question as it came. Immutable.
 *
 * @param prefix the prefix of the state that is asked
 * @param rest the rest of the number
 * @param requester the requester's whole number
 */
record FakeQuestion(String prefix, String rest, Optional<String> requester) {
    private static final Set<String> FIELDS =
            Set.of("countryCode", "vatNumber", "requesterMemberStateCode", "requesterNumber");
    /** The prefixes of the states that VIES asks. */
    static final Set<String> PREFIXES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI");

    private static final int FRENCH_LENGTH = 11;
    private static final Pattern REST = Pattern.compile("[0-9A-Za-z+*.]{2,12}");
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a question; empty where it has a field too many or too few, or one that VIES refuses. */
    static Optional<FakeQuestion> read(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, String> fields = new HashMap<>();
            for (@Nullable String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (parser.nextToken() != JsonToken.VALUE_STRING || !FIELDS.contains(name)) {
                    return Optional.empty();
                }
                fields.put(name, parser.getText());
            }
            return parser.nextToken() == null ? of(fields) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Whether the number has its prefix once more. A French number may begin with two letters of its own. */
    private static boolean repeats(String prefix, String rest) {
        boolean french = prefix.equals("FR") && rest.length() == FRENCH_LENGTH;
        return rest.startsWith(prefix) && !french;
    }

    private static Optional<FakeQuestion> of(Map<String, String> fields) {
        String prefix = fields.getOrDefault("countryCode", "");
        String rest = fields.getOrDefault("vatNumber", "");
        @Nullable String requesterPrefix = fields.get("requesterMemberStateCode");
        @Nullable String requesterRest = fields.get("requesterNumber");
        boolean wholeRequester = (requesterPrefix == null) == (requesterRest == null);
        boolean wellFormed = PREFIXES.contains(prefix) && REST.matcher(rest).matches() && !repeats(prefix, rest);
        if (!wellFormed || !wholeRequester) {
            return Optional.empty();
        }
        return Optional.of(new FakeQuestion(
                prefix,
                rest,
                requesterPrefix == null ? Optional.empty() : Optional.of(requesterPrefix + requesterRest)));
    }
}
