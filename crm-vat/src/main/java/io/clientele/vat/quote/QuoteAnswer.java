package io.clientele.vat.quote;

import io.clientele.vat.Refusal;
import java.util.Optional;

/** A quote, or why there is none. Immutable. */
public sealed interface QuoteAnswer {

    /**
     * The request makes sense; what it lacks, the quote says.
     *
     * @param quote the quote
     * @param idPath the path of the field in JSON that has the id of the sale, so that messages can name it:
     *     {@code [3].id}, or {@code [3].number} of an invoice without one; empty where there is none
     */
    record Quoted(Quote quote, Optional<String> idPath) implements QuoteAnswer {

        /** The quote of a request that was not in JSON. */
        public Quoted(Quote quote) {
            this(quote, Optional.empty());
        }
    }

    /**
     * The request makes no sense.
     *
     * @param refusal why
     * @param request what was asked, as of which day; empty where it cannot be read
     */
    record Refused(Refusal refusal, Optional<QuoteRequest> request) implements QuoteAnswer {

        /** The refusal of what cannot be read. */
        public Refused(Refusal refusal) {
            this(refusal, Optional.empty());
        }
    }
}
