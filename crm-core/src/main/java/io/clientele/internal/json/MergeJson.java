package io.clientele.internal.json;

import io.clientele.contact.ContactId;
import io.clientele.identity.decision.Merge;
import io.clientele.source.SourceKey;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a merge: {@code number}, {@code at} if it is known, {@code from}, {@code into}, {@code records} and
 * {@code reasons}.
 */
public final class MergeJson {
    private MergeJson() {}

    /** The JSON of a merge. */
    public static String write(Merge merge) {
        return Json.write(merge, MergeJson::write);
    }

    /**
     * The merge of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static Merge read(String json) {
        return Json.read("merge", json, MergeJson::merge);
    }

    private static void write(Merge merge, JsonOut out) throws IOException {
        out.begin();
        out.integer("number", merge.number());
        out.time("at", merge.at());
        out.text("from", merge.from().value());
        out.text("into", merge.into().value());
        out.list("records", merge.records(), (key, to) -> to.key(key));
        out.texts("reasons", merge.reasons().stream().map(Enum::name).toList());
        out.end();
    }

    private static Merge merge(JsonIn in) throws IOException {
        long number = 0;
        Optional<Instant> at = Optional.empty();
        @Nullable ContactId from = null;
        @Nullable ContactId into = null;
        List<SourceKey> records = List.of();
        Set<Merge.Reason> reasons = EnumSet.noneOf(Merge.Reason.class);
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "number" -> number = in.number();
                case "at" -> at = Optional.of(in.time());
                case "from" -> from = new ContactId(in.text());
                case "into" -> into = new ContactId(in.text());
                case "records" -> records = in.list(JsonIn::sourceKey);
                case "reasons" -> reasons.addAll(in.list(one -> one.constant(Merge.Reason.class)));
                default -> in.skip();
            }
        }
        return new Merge(number, at, JsonIn.need(from), JsonIn.need(into), records, reasons);
    }
}
