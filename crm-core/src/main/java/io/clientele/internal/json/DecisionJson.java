package io.clientele.internal.json;

import io.clientele.identity.decision.Decision;
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
        PairIn.write(decision.pair(), out);
        out.constant("verdict", decision.verdict());
        out.text("by", decision.by().name());
        out.time("at", decision.at());
        out.end();
    }

    private static Decision decision(JsonIn in) throws IOException {
        PairIn pair = new PairIn();
        Decision.@Nullable Verdict verdict = null;
        @Nullable Actor by = null;
        @Nullable Instant at = null;
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "verdict" -> verdict = in.constant(Decision.Verdict.class);
                case "by" -> by = new Actor(in.text());
                case "at" -> at = in.time();
                default -> {
                    if (!pair.reads(field, in)) {
                        in.skip();
                    }
                }
            }
        }
        return new Decision(pair.pair(), JsonIn.need(verdict), JsonIn.need(by), JsonIn.need(at));
    }
}
