package io.clientele.vat.total;

import io.clientele.vat.Refusal;

/** The totals of a document, or why it has none. Immutable. */
public sealed interface TotalsAnswer {

    /**
     * The totals.
     *
     * @throws IllegalArgumentException if the document was refused; the message is the sentence of the refusal
     */
    DocumentTotals orThrow();

    /** The document makes sense. */
    record Totalled(DocumentTotals totals) implements TotalsAnswer {
        @Override
        public DocumentTotals orThrow() {
            return totals;
        }
    }

    /** The document makes no sense. */
    record Refused(Refusal refusal) implements TotalsAnswer {
        @Override
        public DocumentTotals orThrow() {
            throw new IllegalArgumentException(refusal.sentence());
        }
    }
}
