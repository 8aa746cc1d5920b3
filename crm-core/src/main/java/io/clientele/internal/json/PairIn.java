package io.clientele.internal.json;

import io.clientele.identity.decision.RecordPair;
import io.clientele.source.SourceKey;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields {@code one} and {@code other} of something that is about two records. Not thread-safe. */
final class PairIn {
    private @Nullable SourceKey one;
    private @Nullable SourceKey other;

    /** Reads the value of a field, if it is one of the two. */
    boolean reads(String field, JsonIn in) throws IOException {
        switch (field) {
            case "one" -> one = in.sourceKey();
            case "other" -> other = in.sourceKey();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Writes the two fields. */
    static void write(RecordPair pair, JsonOut out) throws IOException {
        out.field("one");
        out.key(pair.one());
        out.field("other");
        out.key(pair.other());
    }

    RecordPair pair() {
        return new RecordPair(JsonIn.need(one), JsonIn.need(other));
    }
}
