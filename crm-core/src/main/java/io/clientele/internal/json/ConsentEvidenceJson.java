package io.clientele.internal.json;

import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Purpose;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of evidence of consent: {@code key}, which is {@code [address,channel,purpose]}, {@code state},
 * {@code source}, {@code at} and {@code proof}.
 */
public final class ConsentEvidenceJson {
    private ConsentEvidenceJson() {}

    /** The JSON of a piece of evidence. */
    public static String write(ConsentEvidence evidence) {
        return Json.write(evidence, ConsentEvidenceJson::write);
    }

    /**
     * The evidence of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static ConsentEvidence read(String json) {
        return Json.read("piece of evidence", json, ConsentEvidenceJson::evidence);
    }

    private static void write(ConsentEvidence evidence, JsonOut out) throws IOException {
        out.begin();
        out.field("key");
        key(evidence.key(), out);
        out.constant("state", evidence.state());
        out.text("source", evidence.source());
        out.time("at", evidence.at());
        out.text("proof", evidence.proof());
        out.end();
    }

    private static ConsentEvidence evidence(JsonIn in) throws IOException {
        @Nullable ConsentKey key = null;
        @Nullable ConsentState state = null;
        @Nullable String source = null;
        @Nullable Instant at = null;
        Optional<String> proof = Optional.empty();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "key" -> key = key(in);
                case "state" -> state = in.constant(ConsentState.class);
                case "source" -> source = in.text();
                case "at" -> at = in.time();
                case "proof" -> proof = Optional.of(in.text());
                default -> in.skip();
            }
        }
        return new ConsentEvidence(JsonIn.need(key), JsonIn.need(state), JsonIn.need(source), JsonIn.need(at), proof);
    }

    static void key(ConsentKey key, JsonOut out) throws IOException {
        out.list(key.address(), key.channel().name(), key.purpose().name());
    }

    static ConsentKey key(JsonIn in) throws IOException {
        in.beginList();
        ConsentKey key = new ConsentKey(in.text(), in.constant(ChannelType.class), in.constant(Purpose.class));
        in.endList();
        return key;
    }
}
