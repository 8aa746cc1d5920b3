package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.Refusal;
import io.clientele.vat.invoice.Invoice;
import java.util.List;

/** What a file was read as. */
public sealed interface ReadAnswer {

    /**
     * An invoice. Immutable.
     *
     * @param invoice the invoice, with the totals that the file states
     * @param flaws which of these totals do not add up as EN 16931 asks, exact to the cent
     */
    record Read(Invoice invoice, List<Refusal> flaws) implements ReadAnswer {

        /** What was read. */
        public Read {
            flaws = ImmutableList.copyOf(flaws);
        }
    }

    /**
     * It is no invoice that can be read. Immutable.
     *
     * @param refusal the element, by its path, and what is wrong with it
     */
    record Refused(Refusal refusal) implements ReadAnswer {}
}
