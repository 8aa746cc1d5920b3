package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What came of asking for an invoice. */
public sealed interface IssueAnswer {

    /**
     * It is issued, now or before. Immutable.
     *
     * @param invoice the invoice
     * @param entry where it lies in the book
     */
    record Issued(Invoice invoice, BookEntry entry) implements IssueAnswer {}

    /**
     * It was not issued, and the book is as it was. Immutable.
     *
     * @param missing all that is missing or does not fit; at least one
     */
    record Incomplete(List<Missing> missing) implements IssueAnswer {

        /** What is missing. */
        public Incomplete {
            missing = ImmutableList.copyOf(missing);
        }
    }
}
