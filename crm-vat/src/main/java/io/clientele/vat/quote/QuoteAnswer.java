package io.clientele.vat.quote;

import io.clientele.vat.Refusal;

/** A quote, or why there is none. Immutable. */
public sealed interface QuoteAnswer {

    /** The request makes sense; what it lacks, the quote says. */
    record Quoted(Quote quote) implements QuoteAnswer {}

    /** The request makes no sense. */
    record Refused(Refusal refusal) implements QuoteAnswer {}
}
