package io.clientele.internal.json;

import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.RecordPair;
import io.clientele.source.SourceKey;
import io.clientele.tenant.Actor;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of decisions: a list, of each {@code one}, {@code other}, {@code verdict}, {@code by} and {@code at}. */
public final class DecisionJson {
    private DecisionJson() {}

    /** The JSON of decisions. */
    public static String write(List<Decision> decisions) {
        return Json.write(decisions, (all, out) -> {
            out.beginList();
            for (Decision decision : all) {
                write(decision, out);
            }
            out.endList();
        });
    }

    /**
     * The decisions of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static List<Decision> read(String json) {
        return Json.read("decisions", json, in -> in.list(DecisionJson::decision));
    }

    private static void write(Decision decision, JsonOut out) throws IOException {
        out.begin();
        out.field("one");
        out.key(decision.pair().one());
        out.field("other");
        out.key(decision.pair().other());
        out.constant("verdict", decision.verdict());
        out.text("by", decision.by().name());
        out.time("at", decision.at());
        out.end();
    }

    private static Decision decision(JsonIn in) throws IOException {
        @Nullable SourceKey one = null;
        @Nullable SourceKey other = null;
        Decision.@Nullable Verdict verdict = null;
        @Nullable Actor by = null;
        @Nullable Instant at = null;
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "one" -> one = in.sourceKey();
                case "other" -> other = in.sourceKey();
                case "verdict" -> verdict = in.constant(Decision.Verdict.class);
                case "by" -> by = new Actor(in.text());
                case "at" -> at = in.time();
                default -> in.skip();
            }
        }
        return new Decision(
                new RecordPair(JsonIn.need(one), JsonIn.need(other)),
                JsonIn.need(verdict),
                JsonIn.need(by),
                JsonIn.need(at));
    }
}
