package io.clientele.vat.quote;

import io.clientele.vat.Refusal;
import java.util.List;

/** The answer to a request in JSON, or why there is none. Immutable. */
public sealed interface JsonAnswer {

    /**
     * The quotes.
     *
     * @param quotes in the order of the requests
     * @param array whether the requests were an array; otherwise there is one
     */
    record Quoted(List<Quote> quotes, boolean array) implements JsonAnswer {

        /** Quotes. */
        public Quoted {
            quotes = List.copyOf(quotes);
        }

        /** The quotes as JSON: an array for an array, and otherwise an object. */
        public String json() {
            return array ? QuoteJson.array(quotes) : QuoteJson.object(quotes.get(0));
        }
    }

    /** The first thing that is wrong, by the path of its field. */
    record Refused(Refusal refusal) implements JsonAnswer {}
}
