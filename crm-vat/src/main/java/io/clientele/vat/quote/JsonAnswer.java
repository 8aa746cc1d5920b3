package io.clientele.vat.quote;

import io.clientele.vat.Refusal;

/** The answer to a request in JSON, or why there is none. Immutable. */
public sealed interface JsonAnswer {

    /** The quotes, as JSON. */
    record Quoted(String json) implements JsonAnswer {}

    /** The first thing that is wrong, by the path of its field. */
    record Refused(Refusal refusal) implements JsonAnswer {}
}
