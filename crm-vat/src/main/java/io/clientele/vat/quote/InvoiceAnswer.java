package io.clientele.vat.quote;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.Refusal;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.Missing;
import java.util.List;

/** An invoice made from JSON, or why there is none. */
public sealed interface InvoiceAnswer {

    /** The invoice. Immutable. */
    record Made(Invoice invoice) implements InvoiceAnswer {}

    /** The JSON makes no sense. Immutable. */
    record Refused(Refusal refusal) implements InvoiceAnswer {}

    /**
     * How the sale is treated cannot be decided. Immutable.
     *
     * @param fields what is needed, by the names of the quote's fields
     * @param why the reason in one sentence
     */
    record Undecided(List<String> fields, String why) implements InvoiceAnswer {

        /** What is needed. */
        public Undecided {
            fields = ImmutableList.copyOf(fields);
        }
    }

    /**
     * The law asks for more. Immutable.
     *
     * @param missing what is missing, by the fields of the JSON, such as {@code payment_means.account}; at least one
     */
    record Incomplete(List<Missing> missing) implements InvoiceAnswer {

        /** What is missing. */
        public Incomplete {
            missing = ImmutableList.copyOf(missing);
        }
    }
}
