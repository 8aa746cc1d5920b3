package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.invoice.Missing;
import java.util.List;

/** An electronic invoice, or why it cannot be written. */
public sealed interface FileAnswer {

    /**
     * The file. Immutable.
     *
     * @param xml the XML, to be encoded in UTF-8
     */
    record Written(String xml) implements FileAnswer {}

    /**
     * The invoice has not all that the profile asks for. Immutable.
     *
     * @param missing all that is missing; at least one
     */
    record Incomplete(List<Missing> missing) implements FileAnswer {

        /** What is missing. */
        public Incomplete {
            missing = ImmutableList.copyOf(missing);
        }
    }
}
